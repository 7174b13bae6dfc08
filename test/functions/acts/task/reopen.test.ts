import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import type { OpenTask } from '#shared/case/views';
import { openRig } from '#test/support/rig/rig';
import { at, later, codeOf, caseFixture } from '#test/functions/lambdas/case-fixture';

const rig = await openRig();
afterAll(() => rig.close());
const here = caseFixture(rig);
const { hub } = here;

const listed = async (taskId: string) =>
  (await here.done<{ items: OpenTask[] }>('task.list', { as: hub })).items.some(({ id }) => id === taskId);
const reopen = (params: object, why = 'Marked as done by mistake.') =>
  rig.call('task.reopen', { as: hub, at: later(2), params: { ...params }, body: { why } });

describe('a task that a slip closed', () => {
  it('is open again and in the list, with who closed it, who opened it, when and why', async () => {
    const { id } = await here.submit();
    const { id: taskId } = await here.taskOf(id, 'phone-team');
    const params = { id, taskId };
    await here.done('task.complete', { as: hub, params, body: { outcome: 'x', spokeTo: 'nobody' } });
    expect(await listed(taskId)).toBe(false);
    const entries = await here.leaves(async () => {
      expect((await reopen(params)).status).toBe(200);
    });
    expect(await listed(taskId)).toBe(true);
    expect(await here.taskOf(id, 'phone-team')).toMatchObject({
      doneAt: null,
      doneBy: null,
      outcome: null,
      spokeTo: null,
      log: [
        { what: 'done', words: 'x. Spoke to: nobody', by: hub.name, at },
        { what: 'reopened', words: 'Marked as done by mistake.', by: hub.name, at: later(2) },
      ],
    });
    expect(entries).toMatchObject([
      { act: 'task.reopened', outcome: 'done', from: 'done', to: 'open', fields: ['doneAt', 'log'] },
    ]);
    expect(JSON.stringify(entries)).not.toContain('mistake');
    await here.done('task.complete', { as: hub, params, body: { outcome: 'Phoned' } });
    expect(await here.taskOf(id, 'phone-team')).toMatchObject({ outcome: 'Phoned' });
  });

  it('is not opened twice: who comes second is told that it is open', async () => {
    const { id } = await here.submit();
    const params = { id, taskId: (await here.taskOf(id, 'phone-team')).id };
    expect(await reopen(params)).toMatchObject({ status: 409, body: { current: { doneAt: null } } });
    expect(codeOf(await reopen({ id, taskId: randomUUID() }))).toBe('not-found');
  });

  it('needs a reason', async () => {
    const { id } = await here.submit();
    const params = { id, taskId: (await here.taskOf(id, 'phone-team')).id };
    expect((await reopen(params, ' ')).status).toBe(400);
  });

  it('is not opened again where an act of its own did it, which that would not undo', async () => {
    const as = await here.enrolled();
    const { id } = await here.submit({}, as);
    const { id: taskId } = await here.taskOf(id, 'verify-referrer');
    await here.done('person.verify', {
      as: hub,
      params: { id: as.id },
      body: { how: 'directory-number' },
    });
    expect(codeOf(await reopen({ id, taskId }))).toBe('not-possible-now');
    expect(await here.taskOf(id, 'verify-referrer')).toMatchObject({ doneBy: hub.name });
  });
});
