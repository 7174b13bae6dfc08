import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { at, caseFixture } from '#test/functions/lambdas/case-fixture';

const rig = await openRig();
afterAll(() => rig.close());
afterEach(() => rig.faults.clear());
const here = caseFixture(rig);
const { hub } = here;

const statusesOf = async (row: string, calls: number, params: () => Record<string, string> = () => ({})) => {
  const asked = () => rig.call(row, { as: hub, at, params: params() });
  return (await Promise.all(Array.from({ length: calls }, asked))).map(({ status }) => status);
};

describe('one person who asks for several things at once', () => {
  it.each([6, 12, 24])('is shown each of %i lists, and none is “busy”', async (calls) => {
    const before = (await here.entries(`person#${hub.id}`)).length;
    expect(new Set(await statusesOf('case.list', calls))).toEqual(new Set([200]));
    expect((await here.entries(`person#${hub.id}`)).length).toBe(before + calls);
  });

  it('is refused 24 times over without one “busy”', async () => {
    const nowhere = () => ({ id: randomUUID() });
    expect(new Set(await statusesOf('case.open', 24, nowhere))).toEqual(new Set([404]));
  });

  it('opens one case 24 times over', async () => {
    const { id } = await here.submit();
    expect(new Set(await statusesOf('case.open', 24, () => ({ id })))).toEqual(new Set([200]));
  });

  it('waits also where the engine answers with conflicts, as it does in the cloud', async () => {
    let transactions = 0;
    const when = () => (transactions += 1) % 3 === 0;
    rig.faults.set({ operation: 'TransactWriteItems', when, fault: { kind: 'conflict' } });
    expect(new Set(await statusesOf('case.list', 12))).toEqual(new Set([200]));
    rig.faults.clear();
    expect((await rig.verify()).findings).toEqual([]);
  });
});
