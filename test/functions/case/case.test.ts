import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { CaseSummary, CaseView, OpenTask } from '#shared/case/views';
import { demo } from '#test/rig/event';
import { openRig } from '#test/rig/rig';
import { imminent, safeguardingNotMade } from '#test/shared/referral/short-path';
import { at, codeOf, later, world } from '../zones/world.ts';

const rig = await openRig();
afterAll(() => rig.close());
afterEach(() => rig.faults.clear());
const here = world(rig);
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
      ((await rig.call('cases.list', { as, at })).body as { items: CaseSummary[] }).items;
    expect((await list()).map((item) => item.id)).toEqual([risk.id, near.id, late.id, far.id]);
    expect((await list(demo('Briony'))).map((item) => item.name)).toHaveLength(4);
  });
});

describe('the call list', () => {
  it('has imminent risk first, whatever the hearing', async () => {
    const { id } = await here.submit({ ...imminent, hearingDay: '2026-12-01' });
    await here.submit({ hearingTimeKnown: 'at', hearingTime: '10:30' });
    const { items } = await here.done<{ items: OpenTask[] }>('tasks.list', { as: hub });
    const risks = items.filter(({ kind }) => kind === 'imminent-risk');
    expect(risks.map(({ caseId }) => caseId)).toContain(id);
    expect(items.slice(0, risks.length)).toEqual(risks);
  });
});

describe('opening a case', () => {
  it('costs at most four reads and its audit write', async () => {
    const { id } = await here.submit();
    await here.openCase(id);
    rig.faults.recount();
    await here.openCase(id);
    const operations = rig.faults.calls().map((call) => call.operation);
    expect(operations.filter((operation) => operation !== 'TransactWriteItems').length).toBeLessThanOrEqual(
      4,
    );
    expect(operations.filter((operation) => operation === 'TransactWriteItems')).toHaveLength(1);
  });

  it('is told to the referrer the first time, by whom and when, and stays so', async () => {
    const { id } = await here.submit();
    await here.openCase(id);
    await rig.call('cases.open', { as: demo('Briony'), at: later(5), params: { id } });
    expect(await here.readSent(demo('Marigold'), id)).toMatchObject({ openedAt: at, openedBy: hub.name });
    expect((await here.entries(`case#${id}`)).filter((entry) => entry.act === 'case.opened')).toHaveLength(2);
  });

  it('by two at once shows it to both', async () => {
    const { id } = await here.submit();
    const [one, other] = await Promise.all([here.openCase(id), here.openCase(id, demo('Briony'))]);
    expect([one.version, other.version]).toEqual([2, 2]);
    expect(one.openedBy).toBe(other.openedBy);
  });

  it('shows everything said, the tasks, the teams worth asking and what is owed', async () => {
    const { id } = await here.submit({ ...safeguardingNotMade, crn: 'X12' });
    const view = await here.openCase(id);
    expect(view).toMatchObject({
      unchecked: ['crn'],
      answers: { familyName: 'Testperson' },
      referrer: { verified: true },
    });
    expect(view.tasks.map((task) => task.kind).toSorted()).toEqual(['phone-team', 'safeguarding']);
    expect(view.suggested[0]).toMatchObject({ id: 'elft-hackney', fits: true });
    expect(view.owed.length).toBeGreaterThan(10);
  });

  it('shows who said what grows old, and when: her agreement since she was asked', async () => {
    const { id } = await here.submit({
      hearingDay: '2026-12-20',
      agreedDay: '2026-11-20',
      agreedTime: '09:30',
    });
    const { said } = await here.openCase(id);
    const by = demo('Marigold').name;
    expect(said.find(({ section }) => section === 'risk')).toEqual({ section: 'risk', at, by, stale: false });
    expect(said.find(({ section }) => section === 'agreement')).toMatchObject({
      at: '2026-11-20T09:30:00.000Z',
    });
    const asked = { as: hub, at: later(8 * 1440), params: { id } };
    const old = await here.done<CaseView>('cases.open', asked);
    expect(old.said.map(({ stale }) => stale)).toEqual([true, true, true, true]);
  });

  it('of a draft is 404: it is nobody’s but its author’s', async () => {
    const id = randomUUID();
    await here.save(demo('Marigold'), id, 0, { familyName: 'Testperson' });
    const entries = await here.leaves(async () => {
      expect(codeOf(await rig.call('cases.open', { as: hub, at, params: { id } }))).toBe('not-found');
    });
    expect(entries).toMatchObject([{ pk: `person#${hub.id}`, outcome: 'refused' }]);
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
      rig.call('referrer.verify', { as: hub, at, params: { id: as.id }, body: { how: 'directory-number' } });
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
      (await here.done<{ items: OpenTask[] }>('tasks.list', { as: hub })).items
        .filter(({ kind }) => kind === 'verify-referrer')
        .map(({ caseId }) => caseId);
    expect(await listed()).toEqual(expect.arrayContaining(hers.map(({ id }) => id)));
    const body = { how: 'published-switchboard' };
    const entries = await here.leaves(() =>
      here.done('referrer.verify', { as: hub, params: { id: as.id }, body }),
    );
    for (const { id } of hers)
      expect(await here.taskOf(id, 'verify-referrer')).toMatchObject({
        ...{ doneAt: at, doneBy: hub.name, outcome: 'Verified by calling a published switchboard' },
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
    const answer = await rig.call('referrer.verify', {
      as: hub,
      at,
      params: { id },
      body: { how: 'directory-number' },
    });
    expect(codeOf(answer)).toBe('not-found');
  });
});
