import { randomUUID } from 'node:crypto';
import { afterAll, expect, it } from 'vitest';
import { type BookingAct, bookingMoves } from '#shared/outreach/booking-states';
import { sampleSession } from '#shared/outreach/sample';
import { sessionActs, sessionMoves } from '#shared/outreach/session-states';
import { next } from '#shared/lifecycle/moves';
import { openRig } from '#test/support/rig/rig';
import { after, at, day, sessionFixture, startsAt } from '#test/functions/acts/booking/session-fixture';
import { everyMove, expectMove, stores } from './moves.ts';
import { sessionPk } from '#functions/model/session/keys';

const rig = await openRig();
afterAll(() => rig.close());
const fixture = sessionFixture(rig);
const { find, put } = stores(rig);

it.each(everyMove(sessionMoves, sessionActs))('a session, $state: $act', async ({ state, act }) => {
  const { id } = await fixture.publish();
  const item = await find('Outreach', sessionPk(id), 'SESSION');
  await put('Outreach', { ...item, state, sessionsIn: state });
  const version = Number(item['version']);
  const body = {
    edit: { version, details: { ...sampleSession(day), title: 'Another title' } },
    message: { id: randomUUID(), text: 'Bring your pass.' },
    publish: { version },
    close: { version },
    cancel: { version },
  };
  expectMove(await fixture.hosted(act, { id }, body[act]), sessionMoves, { state, act });
});

const session = await fixture.publish({ capacity: 50 });
const person = await fixture.signUp(session);
const pk = sessionPk(session.id);
const fresh = await find('Outreach', pk, `BOOKING#${person.id}`);

/** The booking as it was made, in another state; and as many places taken and held as any move of it may give back. */
async function bookingIn(state: string): Promise<{ version: number }> {
  const { version, chainHead } = await find('Outreach', pk, `BOOKING#${person.id}`);
  await put('Outreach', { ...fresh, version, chainHead, state, waitsSince: at });
  await put('Outreach', { ...(await find('Outreach', pk, 'PLACES')), taken: 5, line: 5, held: 5 });
  return { version: Number(version) };
}

const byHost = {
  approve: ['approve', { decision: 'approve' }],
  decline: ['approve', { decision: 'decline' }],
  'mark-attended': ['attendance', { attendance: 'came' }],
  'mark-absent': ['attendance', { attendance: 'did-not-come' }],
  unmark: ['attendance', { attendance: 'not-marked' }],
  note: ['note', { note: 'A reply came' }],
} as const satisfies Partial<Record<BookingAct, unknown>>;
type HostAct = keyof typeof byHost;

it.each(everyMove(bookingMoves, Object.keys(byHost) as HostAct[]))(
  'a booking, $state, by its host: $act',
  async ({ state, act }) => {
    const { version } = await bookingIn(state);
    const [row, body] = byHost[act];
    const params = { id: session.id, bookingId: person.id };
    const answer = await fixture.hosted(row, params, { version, ...body }, after(startsAt, 1));
    // What is deleted is nobody's any more.
    if (state === 'erased') expect(answer.status).toBe(404);
    else expectMove(answer, bookingMoves, { state, act });
  },
);

const byLink = {
  confirm: { row: 'confirm', purpose: 'confirm' },
  cancel: { row: 'cancel', purpose: 'cancel' },
  change: { row: 'change', purpose: 'change' },
  'answer-before': { row: 'confidence', purpose: 'confidence' },
  'give-feedback': { row: 'feedback', purpose: 'feedback' },
  erase: { row: 'erase', purpose: 'erase' },
} as const satisfies Partial<Record<BookingAct, unknown>>;
type LinkAct = keyof typeof byLink;

const confidence = { suitable: '3', howTo: '3', breach: '3' };
const words: Partial<Record<LinkAct, object>> = {
  change: { name: 'Robin Example', role: 'magistrate', ifFull: 'book-me-in' },
  'answer-before': confidence,
  'give-feedback': { useful: '4', likely: '4', text: '', ...confidence },
};

it.each(everyMove(bookingMoves, Object.keys(byLink) as LinkAct[]))(
  'a booking, $state, by the link of a mail: $act',
  async ({ state, act }) => {
    const { makeLink } = await import('#functions/model/booking/booking-link');
    const { version } = await bookingIn(state);
    const { row, purpose } = byLink[act];
    const when = act === 'give-feedback' ? after(startsAt, 120) : after(at, 5);
    const link = await makeLink(
      purpose,
      { sessionId: session.id, bookingId: person.id },
      after(startsAt, 999),
    );
    const body = { link, ...words[act], ...(act === 'change' && { version }) };
    const hasId = act === 'confirm' || act === 'answer-before';
    const params: Record<string, string> = hasId ? { id: session.id } : {};
    const answer = await rig.call(`booking.${row}`, { as: null, params, body, at: when });
    // Asked again, cancelling says the same; any other link that leads to no move is used up (410), in the same words.
    const isRepeat = act === 'cancel' && state === 'cancelled';
    const listed = isRepeat || next(bookingMoves, state, act) !== null;
    expect(answer).toMatchObject({ status: listed ? 200 : 410 });
  },
);
