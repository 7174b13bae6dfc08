import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { sessionFixture } from '#test/functions/acts/booking/session-fixture';

const rig = await openRig();
const fixture = sessionFixture(rig);
afterAll(() => rig.close());

describe('a note', () => {
  it('is stored with the booking and changes nothing of it', async () => {
    const session = await fixture.publish();
    const person = await fixture.booked(session);
    const params = { id: session.id, bookingId: person.id };
    const body = { version: 2, note: 'Outlook says: declined' };
    expect((await fixture.hosted('note', params, body)).body).toMatchObject({
      state: 'booked',
      note: body.note,
    });
    expect((await fixture.open(session.id)).session.taken).toBe(1);
  });

  it('is cleared by an empty one, and not by none', async () => {
    const session = await fixture.publish();
    const params = { id: session.id, bookingId: (await fixture.booked(session)).id };
    await fixture.hosted('note', params, { version: 2, note: 'About somebody else' });
    expect((await fixture.hosted('note', params, { version: 3 })).status).toBe(400);
    expect((await fixture.hosted('note', params, { version: 3, note: '' })).body).toMatchObject({ note: '' });
  });
});
