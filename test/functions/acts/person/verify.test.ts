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
