import { randomUUID } from 'node:crypto';
import { sampleSession } from '#shared/outreach/sample';
import type { TestRequest } from '#test/support/rig/event';
import type { Rig } from '#test/support/rig/rig';
import { after, at, day, type sessionFixture, startsAt } from '#test/functions/acts/booking/session-fixture';
import type { Step } from '#test/functions/lambdas/scenario';

/** When the session and the scenario are over. */
export const late = after(startsAt, 61);

/** The texts that people of the scenario write. */
export const spoken = {
  booker: { name: 'Robin Example', role: 'magistrate' },
  message: 'Bring your pass.',
  note: 'A reply came',
  feedback: 'Clear',
  /** Stands in the address of who books. */
  address: 'walk',
};

/**
 * A session from its draft to its figures, and one that is cancelled: every row of the two zones is called once or
 * more, in the order in which people would, and each step succeeds. A step is made only when the ones before it were
 * taken.
 */
export async function* sessionScenario(
  rig: Rig,
  fixture: ReturnType<typeof sessionFixture>,
  words: typeof spoken = spoken,
): AsyncGenerator<Step> {
  const { makeLink } = await import('#functions/model/booking/booking-link');
  const [id, copy, mine, theirs] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const params = { id };
  const step = (row: string, asked: Partial<TestRequest> = {}): Step => ({
    row,
    asked: { as: row.startsWith('hosting.') ? fixture.host : null, at, params, ...asked },
  });
  const details = { ...sampleSession(day), capacity: 2 };
  const linkOf = async (to: string, purpose: string) => (await fixture.newest(to)).link(purpose);

  yield step('duty.now', { params: {} });
  yield step('hosting.create', { params: {}, body: { id, details } });
  yield step('hosting.copy', { body: { id: copy, day: '2027-02-02', clock: '13:00' } });
  yield step('hosting.publish', { body: { version: 1 } });
  yield step('hosting.list', { params: {} });
  yield step('session.list', { params: {} });
  yield step('session.read');
  yield step('booking.form', { at: after(at, -5) });
  const started = await fixture.started(id, after(at, -5));
  const own = `robin.${words.address}.${id.slice(0, 8)}@judiciary.example`;
  const unlisted = `sam.${words.address}.${id.slice(0, 8)}@unlisted.example`;
  const signUp = (bookingId: string, email: string) =>
    step('booking.signUp', {
      body: { id: bookingId, started, email, ...words.booker },
      from: fixture.newSource(),
    });
  yield signUp(mine, own);
  yield signUp(theirs, unlisted);
  await rig.drain(after(at, 1));
  yield step('booking.confirmPage');
  const { code } = await fixture.newest(own);
  yield step('booking.confirmByCode', { body: { email: own, code }, at: after(at, 2) });
  const link = await linkOf(unlisted, 'confirm');
  yield step('booking.confirm', { body: { link }, at: after(at, 2) });
  const confidenceLink = await makeLink('confidence', { sessionId: id, bookingId: theirs }, startsAt);
  const confidence = { suitable: '2', howTo: '2', breach: '1' };
  yield step('booking.confidence', { body: { link: confidenceLink, ...confidence }, at: after(at, 3) });
  const other = { ...params, bookingId: theirs };
  yield step('hosting.approve', { params: other, body: { version: 3, decision: 'approve' } });
  await rig.drain(after(at, 4));
  yield step('hosting.note', { params: other, body: { version: 5, note: words.note } });
  yield step('booking.see', { params: {}, body: { link: await linkOf(own, 'see') } });
  const change = { ...words.booker, link: await linkOf(own, 'change'), version: 2, ifFull: 'offer-me' };
  yield step('booking.change', { params: {}, body: change });
  yield step('hosting.edit', { body: { version: 2, details: { ...details, capacity: 3 } } });
  yield step('hosting.message', { body: { id: randomUUID(), text: words.message } });
  yield step('hosting.open');
  yield step('hosting.exportCsv');
  const came = { version: 3, attendance: 'came' };
  yield step('hosting.attendance', { params: { id, bookingId: mine }, body: came, at: late });
  await rig.drain(late);
  const answers = { ...confidence, useful: '5', likely: '4', text: words.feedback };
  const feedback = { link: await linkOf(own, 'feedback'), ...answers };
  yield step('booking.feedback', { params: {}, body: feedback, at: late });
  yield step('hosting.feedback');
  yield step('hosting.figures', { params: {}, at: late });
  yield step('booking.erase', { params: {}, body: { link: await linkOf(own, 'erase') }, at: late });
  const again = await fixture.publish();
  const leaver = await fixture.booked(again);
  const cancel = { link: await linkOf(leaver.email, 'cancel') };
  yield step('booking.cancel', { params: {}, body: cancel, at: after(at, 30) });
  const follower = await fixture.booked(again);
  yield step('booking.cancelPage', { params: { id: again.id } });
  const byCode = { email: follower.email, code: (await fixture.newest(follower.email)).code };
  yield step('booking.cancelByCode', { params: { id: again.id }, body: byCode, at: after(at, 30) });
  yield step('hosting.close', { params: { id: again.id }, body: { version: 2 } });
  yield step('hosting.cancel', { params: { id: again.id }, body: { version: 3 } });
}
