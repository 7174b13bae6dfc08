import { afterAll, describe, expect, it } from 'vitest';
import { sampleSession } from '#shared/outreach/sample';
import { openRig } from '#test/support/rig/rig';
import { after, at, sessionFixture } from './session-fixture.ts';
import { usedLinks } from './used-links.ts';

const rig = await openRig();
const fixture = sessionFixture(rig);
const session = await fixture.publish({ capacity: 100 });
afterAll(() => rig.close());
const { use, linkOf } = usedLinks(rig, fixture);

describe('a change', () => {
  it('meets a stale version with what is so now', async () => {
    const person = await fixture.booked(session);
    const link = await linkOf(person, 'change');
    expect((await use('change', link)).status).toBe(200);
    const stale = await use('change', link);
    expect(stale.status).toBe(409);
    expect(stale.body).toMatchObject({ code: 'changed-meanwhile', current: { version: 3 } });
  });

  it('ends when the session begins, also when that was moved to before the link runs out', async () => {
    const moves = await fixture.publish();
    const person = await fixture.booked(moves);
    const link = await linkOf(person, 'change');
    const details = sampleSession('2026-12-08');
    const edited = await fixture.hosted('edit', { id: moves.id }, { version: 2, details }, after(at, 30));
    expect(edited.status).toBe(200);
    expect((await use('change', link, '2026-12-08T16:44:00.000Z')).status).toBe(200);
    expect((await use('change', link, '2026-12-08T16:45:00.000Z')).status).toBe(410);
  });
});
