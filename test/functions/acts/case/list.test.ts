import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { CaseSummary } from '#shared/case/views';
import { demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { imminent } from '#test/shared/referral/short-path';
import { at, caseFixture } from '#test/functions/lambdas/case-fixture';

const rig = await openRig();
afterAll(() => rig.close());
afterEach(() => rig.faults.clear());
const here = caseFixture(rig);
const hub = here.hub;

describe('the list of cases', () => {
  it('has imminent risk first, then the nearest hearing, and no draft', async () => {
    const at11 = { hearingTimeKnown: 'at', hearingTime: '11:00' };
    const far = await here.submit({ hearingDay: '2026-12-01' });
    const late = await here.submit({ hearingTimeKnown: 'at', hearingTime: '15:00' });
    const near = await here.submit(at11);
    const risk = await here.submit({ ...imminent, hearingDay: '2026-12-01' });
    await here.save(demo('Marigold'), randomUUID(), 0, { familyName: 'Testperson' });
    const list = async (as = hub) =>
      ((await rig.call('case.list', { as, at })).body as { items: CaseSummary[] }).items;
    expect((await list()).map((item) => item.id)).toEqual([risk.id, near.id, late.id, far.id]);
    expect((await list(demo('Briony'))).map((item) => item.name)).toHaveLength(4);
  });
});
