import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { imminent, safeguardingNotMade } from '#test/shared/referral/short-path';
import { at, codeOf, caseFixture } from '#test/functions/lambdas/case-fixture';

const rig = await openRig();
afterAll(() => rig.close());
afterEach(() => rig.faults.clear());
const here = caseFixture(rig);
const hub = here.hub;

describe('a task', () => {
  it('is done once, with its outcome; a second “done” is told who was first', async () => {
    const { id } = await here.submit();
    const { id: taskId } = await here.taskOf(id, 'phone-team');
    const complete = (outcome: string) =>
      rig.call('task.complete', { as: hub, at, params: { id, taskId }, body: { outcome } });
    expect(await complete('Phoned')).toMatchObject({
      status: 200,
      body: { doneBy: hub.name, doneAt: at, outcome: 'Phoned' },
    });
    expect(await complete('Again')).toMatchObject({
      status: 409,
      body: { code: 'changed-meanwhile', current: { outcome: 'Phoned', doneBy: hub.name } },
    });
    expect(await here.taskOf(id, 'phone-team')).toMatchObject({ outcome: 'Phoned' });
  });

  it('done by two at once is done by one, and the other’s refusal is remembered', async () => {
    const { id } = await here.submit();
    const { id: taskId } = await here.taskOf(id, 'phone-team');
    const complete = (outcome: string) =>
      rig.call('task.complete', { as: hub, at, params: { id, taskId }, body: { outcome } });
    let statuses: number[] = [];
    const entries = await here.leaves(async () => {
      statuses = (await Promise.all([complete('One'), complete('Other')])).map(({ status }) => status);
    });
    expect(statuses.toSorted()).toEqual([200, 409]);
    expect(entries.map((entry) => entry.outcome).toSorted()).toEqual(['done', 'refused']);
  });

  it('of imminent risk is not closed by one key: it asks who was spoken to and what was said', async () => {
    const { id } = await here.submit(imminent);
    const { id: taskId } = await here.taskOf(id, 'imminent-risk');
    const complete = (body: object) =>
      rig.call('task.complete', { as: hub, at, params: { id, taskId }, body });
    expect(await complete({ outcome: '1' })).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'outcome' }] },
    });
    expect(await complete({ outcome: 'Somebody is with her now' })).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'spokeTo' }] },
    });
    expect(await here.taskOf(id, 'imminent-risk')).toMatchObject({ doneAt: null });
    expect(
      await complete({ outcome: 'Somebody is with her now', spokeTo: 'Sergeant Example' }),
    ).toMatchObject({ status: 200, body: { spokeTo: 'Sergeant Example' } });
  });

  it('of another case is 404', async () => {
    const [one, other] = [await here.submit(), await here.submit()];
    const { id: taskId } = await here.taskOf(other.id, 'phone-team');
    const params = { id: one.id, taskId };
    expect(codeOf(await rig.call('task.complete', { as: hub, at, params, body: { outcome: 'x' } }))).toBe(
      'not-found',
    );
  });

  it('of safeguarding stays on the receipt until it is done', async () => {
    const { id } = await here.submit(safeguardingNotMade);
    const outstanding = async () => (await here.readSent(demo('Marigold'), id)).receipt.safeguardingOwed;
    expect(await outstanding()).toBe(true);
    const { id: taskId } = await here.taskOf(id, 'safeguarding');
    await here.done('task.complete', {
      as: hub,
      params: { id, taskId },
      body: { outcome: 'Made, reference 1', spokeTo: 'the front door' },
    });
    expect(await outstanding()).toBe(false);
  });
});
