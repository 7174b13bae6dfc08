import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { after, at, sessionFixture } from '#test/functions/acts/booking/session-fixture';

const rig = await openRig();
const fixture = sessionFixture(rig);
afterAll(() => rig.close());

describe('a place not confirmed', () => {
  it('waits for the host where the address is on no list, and then joins the line', async () => {
    const session = await fixture.publish({ capacity: 2 });
    const email = 'robin@unknown-firm.example';
    const person = await fixture.signUp(session, { email });
    expect(person.answer.body).toEqual({ outcome: 'approval', until: null });
    await fixture.confirm(session, person);
    expect((await fixture.open(session.id)).session.taken).toBe(0);
    const params = { id: session.id, bookingId: person.id };
    const approved = await fixture.hosted(
      'approve',
      params,
      { version: 2, decision: 'approve' },
      after(at, 20),
    );
    expect(approved.status).toBe(200);
    await rig.drain(after(at, 21));
    expect(await fixture.stateOf(session, person)).toBe('booked');
    await rig.drain(after(at, 23));
    const told = (await fixture.mails(email)).map(({ subject }) => subject);
    expect(told.at(-1)).toContain('Your place is booked');
    expect(told.join()).not.toContain('You are on the waiting list');
  });

  it('is not free for somebody approved in a full session: they are told once that they wait', async () => {
    const session = await fixture.publish({ capacity: 1 });
    await fixture.booked(session);
    const approve = async (email: string, confirms: boolean) => {
      const person = await fixture.signUp(session, { email });
      if (confirms) await fixture.confirm(session, person);
      const params = { id: session.id, bookingId: person.id };
      const version = confirms ? 2 : 1;
      await fixture.hosted('approve', params, { version, decision: 'approve' }, after(at, 20));
      return person;
    };
    const person = await approve('robin@other-firm.example', true);
    const silent = await approve('silent@other-firm.example', false);
    await rig.drain(after(at, 21));
    await rig.drain(after(at, 23));
    expect(await fixture.stateOf(session, person)).toBe('waiting');
    const waits = async ({ email }: { email: string }) =>
      (await fixture.mails(email)).filter(({ subject }) => subject.includes('You are on the waiting list'));
    expect(await waits(person)).toHaveLength(1);
    expect(await waits(silent)).toHaveLength(0);
  });
});
