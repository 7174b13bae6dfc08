import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { sampleSession } from '#shared/outreach/sample';
import { openRig } from '#test/support/rig/rig';
import { at, day, sessionFixture, startsAt } from '#test/functions/acts/booking/session-fixture';

const rig = await openRig();
const fixture = sessionFixture(rig);
afterAll(() => rig.close());

describe('a session', () => {
  it('is nobody’s until it is published', async () => {
    const id = randomUUID();
    const made = await fixture.hosted('create', {}, { id, details: sampleSession(day) });
    expect(made.body).toMatchObject({ state: 'draft', version: 1, taken: 0, startsAt });
    expect((await rig.call('session.list', { as: null, at })).body).toEqual({ items: [] });
    await fixture.hosted('publish', { id }, { version: 1 });
    const { body } = await rig.call('session.list', { as: null, at });
    expect(body).toMatchObject({ items: [{ id, state: 'open', few: false }] });
    expect(JSON.stringify(body)).not.toContain('meetings.example');
  });
});
