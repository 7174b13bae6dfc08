import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { at, later, codeOf, caseFixture } from '#test/functions/lambdas/case-fixture';

const rig = await openRig();
afterAll(() => rig.close());
const here = caseFixture(rig);
const { hub } = here;

const phoneTask = async () => {
  const { id } = await here.submit();
  return { id, taskId: (await here.taskOf(id, 'phone-team')).id };
};
type Params = Awaited<ReturnType<typeof phoneTask>>;
const attempt = (params: Params, body: object, now = at) =>
  rig.call('task.attempt', { as: hub, at: now, params, body: { id: randomUUID(), ...body } });

describe('a call that reached nobody', () => {
  it('leaves the task open and is kept on it: what, by whom and when, each after the other', async () => {
    const params = await phoneTask();
    const message = { result: 'left-message', leftWith: 'the receptionist' };
    const entries = await here.leaves(async () => {
      expect((await attempt(params, { result: 'no-answer' })).status).toBe(200);
      expect((await attempt(params, message, later(5))).status).toBe(200);
    });
    expect(await here.taskOf(params.id, 'phone-team')).toMatchObject({
      doneAt: null,
      log: [
        { what: 'no-answer', words: '', by: hub.name, at },
        { what: 'left-message', words: 'the receptionist', by: hub.name, at: later(5) },
      ],
    });
    expect(entries.map(({ act, outcome, fields }) => [act, outcome, fields])).toEqual([
      ['task.attempted', 'done', ['log']],
      ['task.attempted', 'done', ['log']],
    ]);
    expect(JSON.stringify(entries)).not.toContain('receptionist');
  });

  it('is one try, however often the same is sent', async () => {
    const params = await phoneTask();
    const same = { id: randomUUID(), result: 'no-answer' };
    const answers = [
      await attempt(params, same),
      ...(await Promise.all([attempt(params, same), attempt(params, same)])),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await here.taskOf(params.id, 'phone-team')).log).toHaveLength(1);
  });

  it('says with whom a message was left', async () => {
    const params = await phoneTask();
    expect(await attempt(params, { result: 'left-message', leftWith: ' ' })).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'leftWith' }] },
    });
  });

  it('is refused for a task that is done, which is told, and for one that is not there', async () => {
    const params = await phoneTask();
    await here.done('task.complete', { as: hub, params, body: { outcome: 'Phoned' } });
    expect(await attempt(params, { result: 'no-answer' })).toMatchObject({
      status: 409,
      body: { code: 'changed-meanwhile', current: { outcome: 'Phoned' } },
    });
    expect(codeOf(await attempt({ ...params, taskId: randomUUID() }, { result: 'no-answer' }))).toBe(
      'not-found',
    );
  });
});
