import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { after, at, sessionFixture, startsAt } from './session-fixture.ts';
import { afterSignUp } from './after-sign-up.ts';

const rig = await openRig();
const fixture = sessionFixture(rig);
afterAll(() => rig.close());
const { subjects } = afterSignUp(fixture);

describe('afterwards', () => {
  it('who came is asked once for feedback, and the link is good for one answer', async () => {
    const session = await fixture.publish();
    const person = await fixture.booked(session);
    const absent = await fixture.booked(session, {}, after(at, 10));
    const params = { id: session.id, bookingId: absent.id };
    await fixture.hosted(
      'attendance',
      params,
      { version: 2, attendance: 'did-not-come' },
      after(startsAt, 30),
    );
    await rig.drain(after(startsAt, 61));
    const mail = await fixture.newest(person.email);
    expect(mail.subject).toContain('Please tell us how it was');
    expect((await subjects(absent.email)).at(-1)).not.toContain('how it was');
    const answers = { useful: '5', suitable: '4', howTo: '4', breach: '3', likely: '5', text: 'Clear' };
    const body = { link: mail.link('feedback'), ...answers };
    const give = () => rig.call('booking.feedback', { as: null, body, at: after(startsAt, 70) });
    expect((await give()).status).toBe(200);
    expect((await give()).status).toBe(410);
    const read = await rig.call('hosting.feedback', { as: fixture.host, params: { id: session.id }, at });
    expect(read.body).toEqual({ items: [{ useful: '5', likely: '5', text: 'Clear' }] });
  });
});
