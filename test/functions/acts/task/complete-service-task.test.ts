import { afterAll, describe, expect, it } from 'vitest';
import { demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { at, codeOf, later, caseFixture } from '#test/functions/lambdas/case-fixture';
import { briony, tick, rotaActs } from '#test/functions/acts/rota/rota-acts';

const rig = await openRig();
const here = caseFixture(rig);
afterAll(() => rig.close());
const { set, gapTasks } = rotaActs(rig, here);
await tick(at);

/** A person says of the first gap that it stays one. */
const settle = async () => {
  const [first] = await gapTasks();
  const body = { outcome: 'We are closed.' };
  const done = { as: demo('Saffron'), at, params: { id: first?.id ?? '' }, body };
  expect(await rig.call('task.completeServiceTask', done)).toMatchObject({ status: 200 });
  return done;
};
/** In winter London's hours are those of UTC. */
const hour = (day: string, of: number) => `${day}T${String(of).padStart(2, '0')}:00:00.000Z`;

describe('a gap in cover', () => {
  it('that a person has settled stays settled', async () => {
    const done = await settle();
    expect(codeOf(await rig.call('task.completeServiceTask', done))).toBe('changed-meanwhile');
    await tick(later(5));
    expect(await gapTasks()).toHaveLength(1);
  });

  it('that a person has settled comes again when more hours, or others, are open, and not for fewer', async () => {
    const [friday, next] = ['2026-11-27', '2026-12-04'];
    const covered = (day: string, from: number, to: number) =>
      set((rota) => ({
        ...rota,
        cover: [{ personId: briony.id, from: hour(day, from), to: hour(day, to) }],
      }));
    await covered(friday, 9, 12);
    expect((await gapTasks()).map(({ dueAt }) => dueAt.slice(0, 10))).toEqual([next]);
    await covered(next, 9, 12);
    await settle();
    expect(await gapTasks()).toEqual([]);
    await covered(next, 9, 15);
    expect(await gapTasks()).toEqual([]);
    await covered(next, 12, 17);
    expect((await gapTasks())[0]?.say).toContain('Friday 4 December, 9am to midday');
    const done = await settle();
    await set((rota) => ({ ...rota, cover: [] }));
    await tick(later(6));
    // A page that still shows the smaller gap does not close the larger one.
    expect(codeOf(await rig.call('task.completeServiceTask', done))).toBe('not-found');
    expect((await gapTasks())[0]?.say).toContain('Friday 4 December, 9am to 5pm');
  });
});
