import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { OpenTask } from '#shared/case/views';
import { openRig } from '#test/support/rig/rig';
import { imminent } from '#test/shared/referral/short-path';
import { caseFixture } from '#test/functions/lambdas/case-fixture';

const rig = await openRig();
afterAll(() => rig.close());
afterEach(() => rig.faults.clear());
const here = caseFixture(rig);
const hub = here.hub;

describe('the call list', () => {
  it('has imminent risk first, whatever the hearing', async () => {
    const { id } = await here.submit({ ...imminent, hearingDay: '2026-12-01' });
    await here.submit({ hearingTimeKnown: 'at', hearingTime: '10:30' });
    const { items } = await here.done<{ items: OpenTask[] }>('task.list', { as: hub });
    const risks = items.filter(({ kind }) => kind === 'imminent-risk');
    expect(risks.map(({ caseId }) => caseId)).toContain(id);
    expect(items.slice(0, risks.length)).toEqual(risks);
  });

  it('has the team that a task is about, with its own number in the Directory', async () => {
    const { id } = await here.submit();
    await here.ask(id);
    const { items } = await here.done<{ items: OpenTask[] }>('task.list', { as: hub });
    const of = items.filter(({ caseId }) => caseId === id);
    const team = { name: expect.stringContaining('Hackney') as string, phone: '020 7946 0308' };
    expect(of.map((task) => [task.kind, task.team])).toEqual([['phone-team', team]]);
    expect(items.filter(({ teamId }) => !teamId).every((task) => task.team === null)).toBe(true);
  });
});
