import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { after, at, sessionFixture, startsAt } from './session-fixture.ts';
import { bookingKey } from '#functions/model/session/keys';

const rig = await openRig();
const fixture = sessionFixture(rig);
afterAll(() => rig.close());
const cancel = async (email: string, when: string) => {
  const link = (await fixture.newest(email)).link('cancel');
  return rig.call('booking.cancel', { as: null, body: { link }, at: when });
};

describe('a place that comes free (H12)', () => {
  it('goes by itself to the first in line who confirmed, with a calendar entry', async () => {
    const session = await fixture.publish({ capacity: 1 });
    const first = await fixture.booked(session);
    const stranger = await fixture.signUp(session, { ifFull: 'book-me-in' }, after(at, 20));
    const second = await fixture.booked(session, {}, after(at, 30));
    const third = await fixture.booked(session, {}, after(at, 40));
    expect(await fixture.stateOf(session, second)).toBe('waiting');
    expect((await cancel(first.email, after(at, 50))).status).toBe(200);
    await rig.drain(after(at, 51));
    expect(await fixture.stateOf(session, second)).toBe('booked');
    expect(await fixture.stateOf(session, third)).toBe('waiting');
    expect(await fixture.stateOf(session, stranger)).toBe('waiting');
    const mail = await fixture.newest(second.email);
    expect(mail.subject).toContain('Your place is booked');
    expect(mail.ics).toContain('METHOD:REQUEST');
    expect((await fixture.open(session.id)).session.taken).toBe(1);
  });

  it('is offered for a time to whoever wants to be asked, and goes on when the time runs out', async () => {
    const session = await fixture.publish({ capacity: 1 });
    const first = await fixture.booked(session);
    const asked = await fixture.booked(session, { ifFull: 'offer-me' }, after(at, 30));
    const next = await fixture.booked(session, {}, after(at, 40));
    await cancel(first.email, after(at, 50));
    await rig.drain(after(at, 51));
    expect(await fixture.stateOf(session, asked)).toBe('offered');
    expect(await fixture.stateOf(session, next)).toBe('waiting');
    await rig.drain(after(at, 50 + 24 * 60 + 2));
    expect(await fixture.stateOf(session, asked)).toBe('lapsed');
    expect(await fixture.stateOf(session, next)).toBe('booked');
  });

  it('is accepted by the link of the offer', async () => {
    const session = await fixture.publish({ capacity: 1 });
    const first = await fixture.booked(session);
    const asked = await fixture.booked(session, { ifFull: 'offer-me' }, after(at, 30));
    await cancel(first.email, after(at, 50));
    await rig.drain(after(at, 51));
    expect((await fixture.confirm(session, asked, after(at, 60))).body).toMatchObject({ state: 'booked' });
    expect((await fixture.open(session.id)).session.taken).toBe(1);
  });

  it('is nobody’s who signs up before it was given on', async () => {
    const session = await fixture.publish({ capacity: 1 });
    const first = await fixture.booked(session);
    const waits = await fixture.booked(session, {}, after(at, 30));
    await cancel(first.email, after(at, 50));
    const asks = await fixture.signUp(session, {}, after(at, 50));
    expect(asks.answer.body).toMatchObject({ code: 'not-possible-now', current: { full: true } });
    const newcomer = await fixture.signUp(session, { ifFull: 'book-me-in' }, after(at, 50));
    expect(newcomer.answer.body).toMatchObject({ outcome: 'waiting' });
    await fixture.confirm(session, newcomer, after(at, 51));
    await rig.drain(after(at, 52));
    expect(await fixture.stateOf(session, waits)).toBe('booked');
    expect(await fixture.stateOf(session, newcomer)).toBe('waiting');
  });

  it('is held for a newcomer again once nobody waits in line', async () => {
    const session = await fixture.publish({ capacity: 1 });
    const first = await fixture.booked(session);
    const waits = await fixture.booked(session, {}, after(at, 30));
    await cancel(waits.email, after(at, 40));
    await cancel(first.email, after(at, 50));
    expect((await fixture.signUp(session, {}, after(at, 51))).answer.body).toMatchObject({ outcome: 'held' });
  });

  it('passes nobody over whose booking changes while it is being given', async () => {
    const session = await fixture.publish({ capacity: 1 });
    const first = await fixture.booked(session);
    const waits = await fixture.booked(session, {}, after(at, 30));
    const next = await fixture.booked(session, {}, after(at, 40));
    const link = (await fixture.newest(waits.email)).link('change');
    const body = { link, version: 2, name: 'Robin Example', role: 'magistrate', ifFull: 'book-me-in' };
    const change = () => rig.call('booking.change', { as: null, body, at: after(at, 51) });
    const meanwhile = rig.faults.set({
      operation: 'TransactWriteItems',
      when: (call) => JSON.stringify(call.body).includes('booking.place-given'),
      times: 1,
      fault: { kind: 'meanwhile', run: change },
    });
    await cancel(first.email, after(at, 50));
    await rig.drain(after(at, 51));
    meanwhile.clear();
    expect(meanwhile.met()).toBe(1);
    await rig.drain(after(at, 55));
    expect(await fixture.stateOf(session, waits)).toBe('booked');
    expect(await fixture.stateOf(session, next)).toBe('waiting');
  });

  it('is only offered when the session is too near to see a gift in time', async () => {
    const session = await fixture.publish({ capacity: 1 });
    const first = await fixture.booked(session);
    const waits = await fixture.booked(session, {}, after(at, 30));
    const late = after(startsAt, -20 * 60);
    await cancel(first.email, late);
    await rig.drain(after(late, 1));
    expect(await fixture.stateOf(session, waits)).toBe('offered');
  });

  it('is found by who joins the line just after it came free', async () => {
    const session = await fixture.publish({ capacity: 1 });
    const first = await fixture.booked(session);
    const waits = await fixture.signUp(session, { ifFull: 'book-me-in' }, after(at, 30));
    await cancel(first.email, after(at, 31));
    await rig.drain(after(at, 32));
    expect(await fixture.stateOf(session, waits)).toBe('waiting');
    await fixture.confirm(session, waits, after(at, 33));
    await rig.drain(after(at, 34));
    expect(await fixture.stateOf(session, waits)).toBe('booked');
  });

  it('comes also of more places', async () => {
    const session = await fixture.publish({ capacity: 1 });
    await fixture.booked(session);
    const waits = await fixture.booked(session, {}, after(at, 30));
    const { session: now } = await fixture.open(session.id);
    const { title, aim, audience, format, venue, access, joiningLink, day, clock, minutes, speakers, cpd } =
      now;
    const details = {
      title,
      aim,
      audience,
      format,
      venue,
      access,
      joiningLink,
      day,
      clock,
      minutes,
      speakers,
      cpd,
    };
    const body = { version: now.version, details: { ...details, capacity: 2 } };
    expect((await fixture.hosted('edit', { id: session.id }, body, after(at, 50))).status).toBe(200);
    await rig.drain(after(at, 51));
    expect(await fixture.stateOf(session, waits)).toBe('booked');
  });
});

describe('a place not confirmed', () => {
  it('is kept for 24 hours and then given on, and the stranger is forgotten', async () => {
    const session = await fixture.publish({ capacity: 1 });
    const silent = await fixture.signUp(session);
    const waits = await fixture.booked(session, {}, after(at, 30));
    await rig.drain(after(at, 24 * 60 - 1));
    expect(await fixture.stateOf(session, silent)).toBe('held');
    await rig.drain(after(at, 24 * 60 + 1));
    expect(await fixture.stateOf(session, waits)).toBe('booked');
    const stored = (await rig.tableItems('Outreach')).find(
      ({ sk }) => sk === bookingKey(session.id, silent.id).sk,
    );
    expect(stored).toMatchObject({ state: 'lapsed', email: '', name: '' });
    const { bookings } = await fixture.open(session.id);
    expect(bookings.map(({ id }) => id)).toEqual([waits.id]);
  });

  it('is kept until two hours before a session that is nearer', async () => {
    const session = await fixture.publish({ capacity: 1 });
    const near = after(startsAt, -10 * 60);
    const { answer } = await fixture.signUp(session, {}, near);
    expect(answer.body).toEqual({ outcome: 'held', until: after(startsAt, -120) });
  });
});

describe('a full session', () => {
  it('asks first whether to join the line, and keeps nothing until told', async () => {
    const session = await fixture.publish({ capacity: 1 });
    await fixture.booked(session);
    const { answer } = await fixture.signUp(session, {}, after(at, 30));
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({ code: 'not-possible-now', current: { full: true } });
    expect((await fixture.open(session.id)).bookings).toHaveLength(1);
  });
});

it('every audit chain is whole after all this', async () => {
  expect((await rig.verify()).findings).toEqual([]);
});
