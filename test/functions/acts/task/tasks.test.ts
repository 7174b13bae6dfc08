import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { OpenTask } from '#shared/case/views';
import { demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { imminent, safeguardingNotMade } from '#test/shared/referral/short-path';
import { at, codeOf, world } from '#test/functions/lambdas/world';

const rig = await openRig();
afterAll(() => rig.close());
afterEach(() => rig.faults.clear());
const here = world(rig);
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
});

describe('a task', () => {
  it('is done once, with what came of it; a second “done” is told who was first', async () => {
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
    const owed = async () => (await here.readSent(demo('Marigold'), id)).receipt.safeguardingOwed;
    expect(await owed()).toBe(true);
    const { id: taskId } = await here.taskOf(id, 'safeguarding');
    await here.done('task.complete', {
      as: hub,
      params: { id, taskId },
      body: { outcome: 'Made, reference 1' },
    });
    expect(await owed()).toBe(false);
  });
});

describe('verifying a referrer', () => {
  it('is once for her, by whom and how, and shows on every case of hers', async () => {
    const as = await here.enrolled();
    const { id } = await here.submit({}, as);
    const verify = () =>
      rig.call('person.verify', { as: hub, at, params: { id: as.id }, body: { how: 'directory-number' } });
    expect([await verify(), await verify()].map(({ status }) => status)).toEqual([200, 200]);
    expect((await here.openCase(id)).referrer.verified).toBe(true);
    const entries = (await here.entries(`person#${as.id}`)).filter(
      (entry) => entry.act === 'person.verified',
    );
    expect(entries).toMatchObject([{ actor: { id: hub.id }, fields: ['verified', 'directory-number'] }]);
  });

  it('ends the task to do so on each of her cases, and on nobody else’s', async () => {
    const [as, another] = [await here.enrolled(), await here.enrolled()];
    const hers = [await here.submit({}, as), await here.submit({}, as)];
    const other = await here.submit({}, another);
    const listed = async () =>
      (await here.done<{ items: OpenTask[] }>('task.list', { as: hub })).items
        .filter(({ kind }) => kind === 'verify-referrer')
        .map(({ caseId }) => caseId);
    expect(await listed()).toEqual(expect.arrayContaining(hers.map(({ id }) => id)));
    const body = { how: 'published-switchboard' };
    const entries = await here.leaves(() =>
      here.done('person.verify', { as: hub, params: { id: as.id }, body }),
    );
    for (const { id } of hers)
      expect(await here.taskOf(id, 'verify-referrer')).toMatchObject({
        doneAt: at,
        doneBy: hub.name,
        outcome: 'Verified by calling a published switchboard',
      });
    expect(await here.taskOf(other.id, 'verify-referrer')).toMatchObject({ doneAt: null });
    const open = await listed();
    expect(open).toContain(other.id);
    for (const { id } of hers) expect(open).not.toContain(id);
    expect(entries.map(({ pk }) => pk).toSorted()).toEqual(
      [`person#${as.id}`, ...hers.map(({ id }) => `case#${id}`)].toSorted(),
    );
  });

  it.each([
    ['nobody', randomUUID()],
    ['a team member', demo('Sorrel').id],
  ])('is 404 for %s', async (_, id) => {
    const answer = await rig.call('person.verify', {
      as: hub,
      at,
      params: { id },
      body: { how: 'directory-number' },
    });
    expect(codeOf(answer)).toBe('not-found');
  });
});
