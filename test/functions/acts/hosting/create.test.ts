import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { sampleSession } from '#shared/outreach/sample';
import { openRig } from '#test/support/rig/rig';
import { day, sessionFixture } from '#test/functions/acts/booking/session-fixture';

const rig = await openRig();
const fixture = sessionFixture(rig);
afterAll(() => rig.close());

describe('a session', () => {
  it('made twice with one id is one session, and with other content a refusal', async () => {
    const id = randomUUID();
    const details = sampleSession(day);
    const first = await fixture.hosted('create', {}, { id, details });
    expect(await fixture.hosted('create', {}, { id, details })).toEqual(first);
    const other = await fixture.hosted('create', {}, { id, details: { ...details, capacity: 3 } });
    expect(other).toMatchObject({ status: 409, body: { code: 'sent-differently' } });
  });
});
