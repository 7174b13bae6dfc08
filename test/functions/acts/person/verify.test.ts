import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { OpenTask } from '#shared/case/views';
import { demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { at, codeOf, caseFixture } from '#test/functions/lambdas/case-fixture';

const rig = await openRig();
afterAll(() => rig.close());
afterEach(() => rig.faults.clear());
const here = caseFixture(rig);
const hub = here.hub;

describe('verifying a referrer', () => {
  it('is once for each referrer, by whom and how, and shows on all their cases', async () => {
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

  it('ends the task to do so on each of their cases, and on nobody else’s', async () => {
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

  describe('with more cases than one transaction takes', () => {
    const cases = 33;
    const begun = async () => {
      const as = await here.enrolled();
      for (let count = 0; count < cases; count += 1) await here.submit({}, as);
      const open = async () =>
        (await rig.tableItems('Referrals')).filter(
          (item) => item['kind'] === 'verify-referrer' && item['doneAt'] === null,
        ).length;
      const others = (await open()) - cases;
      const left = async () => (await open()) - others;
      const verify = () =>
        rig.call('person.verify', { as: hub, at, params: { id: as.id }, body: { how: 'directory-number' } });
      return { as, left, verify };
    };
    const transactions = () =>
      rig.faults.calls().filter(({ operation }) => operation === 'TransactWriteItems');

    it('ends every task, in transactions that the engine takes', async () => {
      const { left, verify } = await begun();
      expect(await left()).toBe(cases);
      rig.faults.recount();
      expect((await verify()).status).toBe(200);
      const writes = transactions().map(({ body }) => (body['TransactItems'] as unknown[]).length);
      expect(writes.every((count) => count <= 100)).toBe(true);
      expect(writes).toHaveLength(2);
      expect(await left()).toBe(0);
    });

    it('goes on where it stopped when it is pressed again', async () => {
      const { as, left, verify } = await begun();
      let sent = 0;
      rig.faults.set({
        operation: 'TransactWriteItems',
        when: () => (sent += 1) > 1,
        fault: { kind: 'error' },
      });
      expect((await verify()).status).toBe(500);
      rig.faults.clear();
      expect(await left()).toBe(cases - 30);
      const me = async () => (await rig.tableItems('Directory')).find(({ id }) => id === as.id);
      expect(await me()).toMatchObject({ verified: null });
      expect((await verify()).status).toBe(200);
      expect(await left()).toBe(0);
      expect(await me()).toMatchObject({ verified: { how: 'directory-number' } });
    });
  });

  it('again ends the task on a case that was sent meanwhile', async () => {
    const as = await here.enrolled();
    const { id } = await here.submit({}, as);
    const verify = () =>
      rig.call('person.verify', { as: hub, at, params: { id: as.id }, body: { how: 'directory-number' } });
    let late: string | null = null;
    rig.faults.set({
      operation: 'TransactWriteItems',
      times: 1,
      fault: { kind: 'meanwhile', run: async () => void (late = (await here.submit({}, as)).id) },
    });
    await verify();
    rig.faults.clear();
    expect((await here.taskOf(late ?? '', 'verify-referrer')).doneAt).toBeNull();
    expect((await verify()).status).toBe(200);
    for (const one of [id, late ?? '']) expect((await here.taskOf(one, 'verify-referrer')).doneAt).toBe(at);
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
