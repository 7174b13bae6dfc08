import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { at, later, codeOf, caseFixture } from '#test/functions/lambdas/case-fixture';
import { rotaActs, tick } from '#test/functions/acts/rota/rota-acts';

const rig = await openRig();
afterAll(() => rig.close());
const here = caseFixture(rig);
const { gapTasks } = rotaActs(rig, here);
await tick(at);
const saffron = demo('Saffron');

describe('a gap in cover that a slip closed', () => {
  it('is open again, with who closed it and who opened it', async () => {
    const [gap] = await gapTasks();
    const params = { id: gap?.id ?? '' };
    const open = () =>
      rig.call('task.reopenServiceTask', { as: saffron, at: later(1), params, body: { why: 'A slip.' } });
    expect(codeOf(await open())).toBe('changed-meanwhile');
    await here.done('task.completeServiceTask', { as: saffron, params, body: { outcome: 'We are closed' } });
    expect((await gapTasks()).map(({ id }) => id)).not.toContain(params.id);
    const entries = await here.leaves(async () => expect((await open()).status).toBe(200));
    expect((await gapTasks()).find(({ id }) => id === params.id)?.log).toMatchObject([
      { what: 'done', words: 'We are closed', by: saffron.name, at },
      { what: 'reopened', words: 'A slip.', by: saffron.name, at: later(1) },
    ]);
    expect(entries).toMatchObject([{ act: 'service-task.reopened', from: 'done', to: 'open' }]);
  });

  it('is no task of a case', async () => {
    const params = { id: randomUUID() };
    const asked = { as: saffron, at, params, body: { why: 'A slip.' } };
    expect(codeOf(await rig.call('task.reopenServiceTask', asked))).toBe('not-found');
  });
});
