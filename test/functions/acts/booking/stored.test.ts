import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HostedBooking, HostedSession } from '#shared/outreach/views';
import type { BookingItem } from '#functions/model/booking/records';
import { type Rig, openRig } from '#test/support/rig/rig';
import { type SignedUp, after, at, sessionFixture, startsAt } from './session-fixture.ts';

let rig: Rig;
let fixture: ReturnType<typeof sessionFixture>;
beforeAll(async () => {
  rig = await openRig();
  fixture = sessionFixture(rig);
});
afterAll(() => rig.close());

/** A millisecond before an instant. */
const justBefore = (instant: string) => new Date(Date.parse(instant) - 1).toISOString();
const endsAt = '2026-12-22T17:45:00.000Z';
const storedOf = async ({ id }: { id: string }) =>
  (await rig.tableItems('Outreach')).find(({ sk }) => sk === `BOOKING#${id}`) as unknown as BookingItem;
const hostActs = async (
  row: string,
  session: HostedSession,
  { id }: SignedUp,
  more: object,
  when: string,
) => {
  const { version } = await storedOf({ id });
  return fixture.hosted(row, { id: session.id, bookingId: id }, { version, ...more }, when);
};
const answers = {
  organisation: 'Example Bench',
  team: 'Example team',
  attendance: 'in-person',
  accessNeeds: 'A seat near the front',
  dietary: 'No nuts',
  topics: 'Breach',
};

describe('all that is stored of a sign-up', () => {
  const stored = (session: HostedSession, { id, email }: SignedUp) => ({
    pk: `SESSION#${session.id}`,
    sk: `BOOKING#${id}`,
    schema: expect.any(Number) as unknown,
    version: 1,
    chainHead: { seq: 1, hash: expect.any(String) as unknown },
    id,
    sessionId: session.id,
    was: null,
    name: 'Robin Example',
    role: 'district-judge',
    ...answers,
    email,
    booker: expect.stringMatching('^BOOKER#k1#') as unknown,
    codeKey: 'k1',
    ifFull: 'book-me-in',
    bookedAt: at,
    confirmedAt: null,
    until: after(at, 24 * 60),
    inCalendar: false,
    sequence: 0,
    before: null,
    feedback: null,
    note: '',
  });

  it.each([
    ['held', {}, 20, null],
    ['approval', { email: 'robin.approval@firm.example' }, 20, at],
  ] as const)(
    'is the same whatever it leads to, but for since when she waits: %s',
    async (state, more, capacity, since) => {
      const session = await fixture.publish({ capacity });
      const person = await fixture.signUp(session, { ...answers, ifFull: 'book-me-in', ...more });
      expect(await storedOf(person)).toEqual({
        ...stored(session, person),
        state,
        waitsSince: since,
        ...(state === 'held' && { holds: true }),
      });
    },
  );

  it('is the same where she waits for a place, if only to be offered one', async () => {
    const session = await fixture.publish({ capacity: 1 });
    await fixture.booked(session);
    const person = await fixture.signUp(session, { ...answers, ifFull: 'offer-me' }, after(at, 30));
    expect(await storedOf(person)).toEqual({
      ...stored(session, person),
      state: 'waiting',
      ifFull: 'offer-me',
      bookedAt: after(at, 30),
      waitsSince: after(at, 30),
      until: after(at, 30 + 24 * 60),
    });
  });
});

describe('the very instant', () => {
  it('at which a place lapses gives it back, and a millisecond before it does not', async () => {
    const session = await fixture.publish();
    const person = await fixture.signUp(session);
    const until = after(at, 24 * 60);
    await rig.drain(justBefore(until));
    expect((await storedOf(person)).state).toBe('held');
    await rig.drain(until);
    expect(await storedOf(person)).toMatchObject({ state: 'lapsed', name: '', email: '' });
  });

  it('at which a place lapses is too late to confirm it', async () => {
    const session = await fixture.publish();
    const [late, early] = [await fixture.signUp(session), await fixture.signUp(session)];
    await rig.drain(after(at, 1));
    const confirm = async ({ email }: SignedUp, when: string) => {
      const link = (await fixture.newest(email)).link('confirm');
      return rig.call('booking.confirm', { as: null, params: { id: session.id }, body: { link }, at: when });
    };
    const until = after(at, 24 * 60);
    expect((await confirm(early, justBefore(until))).status).toBe(200);
    expect((await confirm(late, until)).status).toBe(410);
  });

  it('at which a session begins is too late to cancel or to answer from before, and time to say who came', async () => {
    const session = await fixture.publish();
    const [one, other] = [await fixture.booked(session), await fixture.booked(session)];
    const cancel = async ({ email }: SignedUp, when: string) => {
      const link = (await fixture.newest(email)).link('cancel');
      return (await rig.call('booking.cancel', { as: null, body: { link }, at: when })).status;
    };
    const came = async (person: SignedUp, when: string) =>
      (await hostActs('attendance', session, person, { attendance: 'came' }, when)).status;
    expect(await cancel(other, startsAt)).toBe(410);
    expect(await came(other, justBefore(startsAt))).toBe(409);
    expect(await came(other, startsAt)).toBe(200);
    expect(await cancel(one, justBefore(startsAt))).toBe(200);
  });

  it('at which it ends is time for feedback, kept whole and once', async () => {
    const session = await fixture.publish();
    const person = await fixture.booked(session);
    const { makeLink } = await import('#functions/model/booking/booking-link');
    const link = await makeLink(
      'feedback',
      { sessionId: session.id, bookingId: person.id },
      after(endsAt, 60),
    );
    const feedback = { useful: '5', suitable: '4', howTo: '3', breach: '2', likely: '1', text: 'Good.' };
    const send = async (when: string) =>
      (await rig.call('booking.feedback', { as: null, body: { link, ...feedback }, at: when })).status;
    expect(await send(justBefore(endsAt))).toBe(410);
    expect(await send(endsAt)).toBe(200);
    expect((await storedOf(person)).feedback).toEqual(feedback);
    expect(await send(after(endsAt, 1))).toBe(410);
  });

  it('at which it begins is too late to say how sure she is beforehand', async () => {
    const session = await fixture.publish();
    const [one, other] = [await fixture.booked(session), await fixture.booked(session)];
    const { makeLink } = await import('#functions/model/booking/booking-link');
    const before = { suitable: '2', howTo: '3', breach: '1' };
    const send = async ({ id }: SignedUp, when: string) => {
      const link = await makeLink(
        'confidence',
        { sessionId: session.id, bookingId: id },
        after(startsAt, 60),
      );
      const params = { id: session.id };
      return (await rig.call('booking.confidence', { as: null, params, body: { link, ...before }, at: when }))
        .status;
    };
    expect(await send(one, justBefore(startsAt))).toBe(200);
    expect((await storedOf(one)).before).toEqual(before);
    expect(await send(other, startsAt)).toBe(410);
    expect((await storedOf(other)).before).toBeNull();
  });
});

describe('what a host does', () => {
  it('to who is to be approved keeps all but the state, and looks for a place before it says that she waits', async () => {
    const session = await fixture.publish();
    const person = await fixture.signUp(session, { email: 'robin.host@firm.example' });
    await fixture.confirm(session, person);
    const before = await storedOf(person);
    const now = after(at, 60);
    const answer = await hostActs('approve', session, person, { decision: 'approve' }, now);
    expect(answer.body).toMatchObject({
      state: 'waiting',
      version: before.version + 1,
    } satisfies Partial<HostedBooking>);
    expect(await storedOf(person)).toEqual({
      ...before,
      state: 'waiting',
      version: before.version + 1,
      chainHead: { seq: before.chainHead.seq + 1, hash: expect.any(String) as unknown },
    });
    const queued = (await rig.tableItems('Outbox')).filter(({ createdAt }) => createdAt === now);
    expect(queued.map(({ sk, kind, dueAt }) => ({ sk, kind, dueAt }))).toEqual(
      expect.arrayContaining([
        { sk: 'ERRAND', kind: 'fill', dueAt: now },
        { sk: 'MESSAGE', kind: undefined, dueAt: after(now, 2) },
      ]),
    );
  });

  it('to a note changes the note alone', async () => {
    const session = await fixture.publish();
    const person = await fixture.booked(session);
    const before = await storedOf(person);
    await hostActs('note', session, person, { note: 'Declined in her calendar.' }, after(at, 60));
    expect(await storedOf(person)).toEqual({
      ...before,
      note: 'Declined in her calendar.',
      version: before.version + 1,
      chainHead: { seq: before.chainHead.seq + 1, hash: expect.any(String) as unknown },
    });
  });
});
