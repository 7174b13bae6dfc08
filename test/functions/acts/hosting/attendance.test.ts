import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { after, sessionFixture, startsAt } from '#test/functions/acts/booking/session-fixture';

const rig = await openRig();
const fixture = sessionFixture(rig);
afterAll(() => rig.close());

describe('attendance', () => {
  it('is recorded from the start on, and can be corrected', async () => {
    const session = await fixture.publish();
    const person = await fixture.booked(session);
    const params = { id: session.id, bookingId: person.id };
    const mark = (attendance: string, version: number, when: string) =>
      fixture.hosted('attendance', params, { version, attendance }, when);
    expect((await mark('came', 2, after(startsAt, -5))).status).toBe(409);
    expect((await mark('came', 2, after(startsAt, 5))).body).toMatchObject({ state: 'attended' });
    expect((await mark('did-not-come', 3, after(startsAt, 6))).body).toMatchObject({ state: 'did-not-come' });
    expect((await mark('not-marked', 4, after(startsAt, 7))).body).toMatchObject({ state: 'booked' });
  });
});
