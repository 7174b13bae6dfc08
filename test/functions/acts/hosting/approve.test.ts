import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { after, at, sceneOf } from '#test/functions/acts/booking/scene';

const rig = await openRig();
const scene = sceneOf(rig);
afterAll(() => rig.close());

describe('a place not confirmed', () => {
  it('waits for the host where the address is on no list, and then stands in the line', async () => {
    const session = await scene.publish({ capacity: 2 });
    const email = 'robin@unknown-firm.example';
    const person = await scene.signUp(session, { email });
    expect(person.answer.body).toEqual({ outcome: 'approval', until: null });
    await scene.confirm(session, person);
    expect((await scene.open(session.id)).session.taken).toBe(0);
    const params = { id: session.id, bookingId: person.id };
    const approved = await scene.hosted(
      'approve',
      params,
      { version: 2, decision: 'approve' },
      after(at, 20),
    );
    expect(approved.status).toBe(200);
    await rig.drain(after(at, 21));
    expect(await scene.stateOf(session, person)).toBe('booked');
    await rig.drain(after(at, 23));
    const told = (await scene.mails(email)).map(({ subject }) => subject);
    expect(told.at(-1)).toContain('Your place is booked');
    expect(told.join()).not.toContain('You are on the waiting list');
  });

  it('is not free for who is approved in a full session: she is told once that she waits', async () => {
    const session = await scene.publish({ capacity: 1 });
    await scene.booked(session);
    const approve = async (email: string, confirms: boolean) => {
      const person = await scene.signUp(session, { email });
      if (confirms) await scene.confirm(session, person);
      const params = { id: session.id, bookingId: person.id };
      const version = confirms ? 2 : 1;
      await scene.hosted('approve', params, { version, decision: 'approve' }, after(at, 20));
      return person;
    };
    const person = await approve('robin@other-firm.example', true);
    const silent = await approve('silent@other-firm.example', false);
    await rig.drain(after(at, 21));
    await rig.drain(after(at, 23));
    expect(await scene.stateOf(session, person)).toBe('waiting');
    const waits = async ({ email }: { email: string }) =>
      (await scene.mails(email)).filter(({ subject }) => subject.includes('You are on the waiting list'));
    expect(await waits(person)).toHaveLength(1);
    expect(await waits(silent)).toHaveLength(0);
  });
});
