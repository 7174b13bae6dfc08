import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { after, sessionFixture, startsAt } from './session-fixture.ts';
import { hour, dayOf } from './after-sign-up.ts';

const rig = await openRig();
const fixture = sessionFixture(rig);
afterAll(() => rig.close());

describe('afterwards', () => {
  it('access and dietary notes are deleted seven days after, and bookings after twelve months', async () => {
    const session = await fixture.publish();
    const notes = { accessNeeds: 'Ramp marker', dietary: 'Nut marker', attendance: 'in-person' };
    const person = await fixture.booked(session, { name: 'Quillon Featherby', ...notes });
    const stored = async () =>
      JSON.stringify([...(await rig.tableItems('Outreach')), ...(await rig.tableItems('Outbox'))]);
    await rig.drain(after(startsAt, hour + 7 * dayOf - 1));
    expect(await stored()).toContain('Ramp marker');
    await rig.drain(after(startsAt, hour + 7 * dayOf + 1));
    expect(await stored()).not.toMatch(/Ramp marker|Nut marker/);
    expect(await stored()).toContain('Quillon Featherby');
    const version = (await fixture.open(session.id)).bookings[0]?.version;
    const params = { id: session.id, bookingId: person.id };
    await fixture.hosted('attendance', params, { version, attendance: 'came' }, after(startsAt, 30));
    const figures = async () =>
      (await rig.call('hosting.figures', { as: fixture.host, at: '2027-12-23T09:00:00.000Z' })).body;
    const before = await figures();
    expect(before).toMatchObject({ byRole: [{ role: 'district-judge', attended: 1 }] });
    await rig.drain('2027-12-22T17:46:00.000Z');
    expect(await figures()).toEqual(before);
    expect(await stored()).not.toMatch(new RegExp(`Quillon Featherby|${person.email}`));
    expect((await rig.verify()).findings).toEqual([]);
  });
});
