import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Undelivered } from '#shared/delivery/views';
import type { Bounced } from '#shared/outreach/views';
import type { MessageItem } from '#functions/model/message/message';
import { openRig } from '#test/support/rig/rig';
import { type SignedUp, after, at, sessionFixture } from '#test/functions/acts/booking/session-fixture';
import { happened, record, tellReceipts } from '#test/functions/workers/mail/mail-events';
import { isAllowed, touchedBy } from '#test/functions/lambdas/touched';
import { addressesPk } from '#functions/model/address/keys';

const rig = await openRig();
const fixture = sessionFixture(rig);
afterAll(() => rig.close());
const logged: string[] = [];
vi.spyOn(process.stdout, 'write').mockImplementation((line) => logged.push(String(line)) > 0);

/** The mail service's events for the letter that confirms the booking. */
async function tell({ id, email }: SignedUp, name: string, when: string): Promise<void> {
  const outbox = (await rig.tableItems('Outbox')) as unknown as MessageItem[];
  const sent = outbox.find(({ booking }) => booking?.bookingId === id && booking.letter === 'booked');
  if (!sent) throw new Error('No letter was sent to this address');
  await tellReceipts(...happened(sent, name, when, email).map((event) => record(event, when)));
}

type Session = { id: string };
const backOf = async (session: Session, { id }: SignedUp): Promise<Bounced | null | undefined> =>
  (await fixture.open(session.id)).bookings.find((one) => one.id === id)?.bounced;
const clear = ({ id, version }: Bounced, when: string) =>
  rig.call('address.clear', { as: fixture.host, params: { id }, body: { version }, at: when });

/** Writes to everybody of a session, and says how many mails then came to somebody. */
async function written(session: Session, { email }: SignedUp, when: string): Promise<number> {
  const before = (await fixture.mails(email)).length;
  await fixture.hosted('message', { id: session.id }, { id: randomUUID(), text: 'A word' }, when);
  await rig.drain(after(when, 1));
  return (await fixture.mails(email)).length - before;
}

describe('mail about a booking that bounced', () => {
  it('is told its host beside the booking, until the address is cleared and mail goes again', async () => {
    const session = await fixture.publish();
    const [lost, reached] = [await fixture.booked(session), await fixture.booked(session)];
    expect(await backOf(session, lost)).toBeNull();
    const since = after(at, 30);
    await tell(lost, 'bounce', since);
    const mark = await backOf(session, lost);
    expect(mark).toMatchObject({ since, why: expect.stringContaining('there is no such address') as string });
    expect(await backOf(session, reached)).toBeNull();
    expect(await written(session, lost, after(at, 40))).toBe(0);
    expect(await written(session, reached, after(at, 50))).toBe(1);
    const list = await rig.call('undelivered.list', { as: fixture.host, at: after(at, 60) });
    const { items } = list.body as { items: Undelivered[] };
    expect(items.filter(({ sessionId }) => sessionId === session.id)).toHaveLength(3);
    if (mark) expect((await clear(mark, after(at, 70))).status).toBe(200);
    expect(await backOf(session, lost)).toBeNull();
    expect(await written(session, lost, after(at, 80))).toBe(1);
  });

  it('is told wherever the address is booked, for it is the address that is suppressed', async () => {
    const [one, other] = [await fixture.publish(), await fixture.publish()];
    const here = await fixture.booked(one);
    const there = await fixture.booked(other, { email: here.email }, after(at, 10));
    await tell(here, 'complaint', after(at, 30));
    const mark = await backOf(one, here);
    expect(mark?.why).toContain('marked it as junk');
    expect(await backOf(other, there)).toEqual(mark);
  });

  it('is not tried again, whatever letter it is, while the address is suppressed', async () => {
    const [one, other] = [await fixture.publish(), await fixture.publish()];
    const here = await fixture.booked(one);
    const there = await fixture.booked(other, { email: here.email }, after(at, 10));
    await tell(here, 'bounce', after(at, 30));
    expect(await written(other, here, after(at, 40))).toBe(0);
    const find = async (session: Session, when: string) => {
      const { body } = await rig.call('undelivered.list', { as: fixture.host, at: when });
      const { items } = body as { items: Undelivered[] };
      return items.filter(({ sessionId }) => sessionId === session.id);
    };
    const again = ({ id, version }: Undelivered, when: string) =>
      rig.call('undelivered.retry', { as: fixture.host, params: { id }, body: { version }, at: when });
    for (const session of [one, other])
      for (const mail of await find(session, after(at, 50))) {
        expect(mail).toMatchObject({ canTryAgain: false });
        expect((await again(mail, after(at, 50))).status).toBe(409);
      }
    const mark = await backOf(other, there);
    if (mark) await clear(mark, after(at, 60));
    const [mail] = await find(other, after(at, 61));
    expect(mail).toMatchObject({ canTryAgain: true });
    if (mail) expect((await again(mail, after(at, 62))).status).toBe(200);
    await rig.drain(after(at, 63));
    expect(await find(other, after(at, 64))).toEqual([]);
  });

  it('is told where the session is cancelled too: the person may not know that it is', async () => {
    const session = await fixture.publish();
    const person = await fixture.booked(session);
    await fixture.hosted('cancel', { id: session.id }, { version: 2 }, after(at, 10));
    await rig.drain(after(at, 11));
    await tell(person, 'bounce', after(at, 12));
    expect(await backOf(session, person)).toMatchObject({ since: after(at, 12) });
  });

  it('is no suppression where a mailbox was full, but its host is told that this letter did not arrive', async () => {
    const session = await fixture.publish();
    const [person, other] = [await fixture.booked(session), await fixture.booked(session)];
    const lostOf = async ({ id }: SignedUp) =>
      (await fixture.open(session.id)).bookings.find((one) => one.id === id)?.lost;
    await tell(person, 'full', after(at, 30));
    expect(await backOf(session, person)).toBeNull();
    expect(await lostOf(person)).toMatchObject({
      since: after(at, 30),
      why: expect.stringContaining('mailbox is full') as string,
    });
    expect(await lostOf(other)).toBeNull();
    const list = await rig.call('undelivered.list', { as: fixture.host, at: after(at, 40) });
    const mail = (list.body as { items: Undelivered[] }).items.find((one) => one.sessionId === session.id);
    const seenTo = { params: { id: mail?.id ?? '' }, body: { version: mail?.version ?? 0 } };
    await rig.call('undelivered.phone', { as: fixture.host, ...seenTo, at: after(at, 41) });
    expect(await lostOf(person)).toBeNull();
  });
});

describe('looking for bounced mail', () => {
  it('asks for every address once, a hundred at a time, and for no mark of anybody else', async () => {
    const { bouncedOf } = await import('#functions/acts/hosting/bounced');
    const emails = Array.from({ length: 250 }, (_, n) => `n${n}@judiciary.example`);
    rig.faults.recount();
    expect((await bouncedOf([...emails, ...emails])).size).toBe(0);
    const asked = rig.faults.calls().map((call) => touchedBy(call).length);
    expect(Math.max(...asked)).toBeLessThanOrEqual(100);
    expect(asked.reduce((sum, keys) => sum + keys, 0)).toBe(emails.length);
    expect(
      rig.faults
        .calls()
        .flatMap(touchedBy)
        .every(({ pk }) => pk === addressesPk),
    ).toBe(true);
    rig.faults.recount();
    expect((await bouncedOf([])).size).toBe(0);
    expect(rig.faults.calls()).toEqual([]);
  });

  it('is what the host’s function may do, and is written in the audit before it is shown', async () => {
    const session = await fixture.publish();
    const person = await fixture.booked(session);
    await tell(person, 'bounce', after(at, 30));
    rig.faults.recount();
    await fixture.open(session.id);
    const touched = rig.faults
      .calls()
      .filter(({ service }) => service === 'dynamodb')
      .flatMap(touchedBy);
    expect(touched.some(({ pk }) => pk === addressesPk)).toBe(true);
    expect(touched.filter((one) => !isAllowed('hosting', one))).toEqual([]);
    const seen = (await rig.tableItems('Audit')).filter(({ pk }) => pk === `session#${session.id}`);
    expect(seen.at(-1)).toMatchObject({ act: 'session.opened', outcome: 'seen' });
    expect(seen.at(-1)?.['fields']).toContain('bounced');
  });

  it('puts no address into a key, an entry or the log', async () => {
    const session = await fixture.publish();
    const person = await fixture.booked(session);
    await tell(person, 'bounce', after(at, 30));
    await fixture.open(session.id);
    const kept = [await rig.tableItems('Directory'), await rig.tableItems('Audit'), logged];
    expect(logged.length).toBeGreaterThan(0);
    expect(JSON.stringify(kept)).not.toContain(person.email);
  });

  it('leaves every chain whole', async () => {
    expect((await rig.verify()).findings).toEqual([]);
  });
});
