import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { EnquirySummary } from '#shared/enquiry/views';
import { openRig } from '#test/support/rig/rig';
import { imminent } from '#test/shared/referral/short-path';
import { at, caseFixture } from '#test/functions/lambdas/case-fixture';
import { sorrel, clover, asked } from './asked.ts';

const rig = await openRig();
afterAll(() => rig.close());
afterEach(() => rig.faults.clear());
const here = caseFixture(rig);
const { put } = asked(here);

describe('an enquiry', () => {
  it('is in the list of its own team only, by reference and times', async () => {
    const { id, reference } = await put();
    const list = async (as = sorrel) =>
      ((await rig.call('enquiry.list', { as, at })).body as { items: EnquirySummary[] }).items;
    expect((await list()).find((item) => item.id === id)).toMatchObject({ reference, state: 'notified' });
    expect((await list(clover)).map((item) => item.id)).not.toContain(id);
    const due = (await list()).map((item) => item.dueAt);
    expect(due).toEqual(due.toSorted());
  });

  it('of imminent risk is first in that list, unless the risk is held back', async () => {
    const far = { ...imminent, hearingDay: '2026-12-20' };
    const [risk, hidden] = [await put(far), await put(far, ['risk'])];
    const plain = await put();
    const { items } = await here.done<{ items: EnquirySummary[] }>('enquiry.list', { as: sorrel });
    const mine = items.map(({ id }) => id).filter((id) => [risk.id, hidden.id, plain.id].includes(id));
    expect(mine).toEqual([risk.id, plain.id, hidden.id]);
    expect(items[0]?.id).toBe(risk.id);
  });
});
