import { randomUUID } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, expect, it } from 'vitest';
import { bookingKey, placesKey } from '#functions/model/session/keys';
import { after, at, sessionFixture } from '#test/functions/acts/booking/session-fixture';
import { openRig } from '#test/support/rig/rig';

const rig = await openRig();
afterAll(() => rig.close());
const fixture = sessionFixture(rig);
const many = 120;

/** A session in which so many are booked: one by the way people go, the others as copies of that booking. */
async function crowded() {
  const session = await fixture.publish({ capacity: 200 });
  const one = await fixture.booked(session);
  const booking = (await rig.tableItems('Outreach')).find(({ id }) => id === one.id);
  for (let count = 1; count < many; count += 1) {
    const id = randomUUID();
    const Item = { ...booking, ...bookingKey(session.id, id), id, booker: `BOOKER#${id}` };
    await rig.raw.send(new PutCommand({ TableName: rig.nameOf('Outreach'), Item }));
  }
  const places = { ...placesKey(session.id), taken: many, line: 0, capacity: 200 };
  await rig.raw.send(new PutCommand({ TableName: rig.nameOf('Outreach'), Item: places }));
  return session;
}

it('a cancelled session of more people than one transaction takes ends every booking, and writes to each', async () => {
  const session = await crowded();
  await fixture.hosted('cancel', { id: session.id }, { version: session.version }, after(at, 30));
  rig.faults.recount();
  await rig.drain(after(at, 31));
  const writes = rig.faults
    .calls()
    .filter(({ operation }) => operation === 'TransactWriteItems')
    .map(({ body }) => (body['TransactItems'] as unknown[]).length);
  expect(Math.max(...writes)).toBeLessThanOrEqual(100);
  const { bookings } = await fixture.open(session.id, after(at, 32));
  expect(bookings.map(({ state }) => state)).toEqual(Array.from({ length: many }, () => 'session-cancelled'));
  const letters = (await rig.tableItems('Outbox')).filter((item) =>
    JSON.stringify(item).includes('"letter":"session-cancelled"'),
  );
  expect(letters).toHaveLength(many);
});
