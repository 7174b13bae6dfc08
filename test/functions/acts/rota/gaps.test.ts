import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { at, later, caseFixture } from '#test/functions/lambdas/case-fixture';
import { briony, tick, rotaActs } from './rota-acts.ts';

const rig = await openRig();
const here = caseFixture(rig);
afterAll(() => rig.close());
const { set, gapTasks } = rotaActs(rig, here);

describe('a gap in cover', () => {
  it('within ten working days is a task for the psychologist and the service manager, once', async () => {
    await tick(at);
    await tick(later(1));
    const found = await gapTasks();
    expect(found.map(({ dueAt }) => dueAt.slice(0, 10))).toEqual(['2026-11-27', '2026-12-04']);
    expect(found[0]).toMatchObject({
      caseId: null,
      owner: 'Consultant psychologist and service manager',
      say: 'Nobody is on duty on Friday 27 November, 9am to 5pm. Name someone on the rota to cover.',
    });
  });

  it('is closed by itself in the commit that closes it, and opened again with it', async () => {
    const day = { from: '2026-11-27T09:00:00.000Z', to: '2026-11-27T17:00:00.000Z' };
    const covered = await set((rota) => ({ ...rota, cover: [{ personId: briony.id, ...day }] }));
    expect(covered).toMatchObject({ status: 200 });
    expect((await gapTasks()).map(({ dueAt }) => dueAt.slice(0, 10))).toEqual(['2026-12-04']);
    await set((rota) => ({ ...rota, cover: [] }));
    expect(await gapTasks()).toHaveLength(2);
  });

  it('says the hours that are still open, and the same ones all through its day', async () => {
    const morning = { from: '2026-12-04T09:00:00.000Z', to: '2026-12-04T12:00:00.000Z' };
    await set((rota) => ({ ...rota, cover: [{ personId: briony.id, ...morning }] }));
    const ofThatDay = async () => (await gapTasks()).find(({ dueAt }) => dueAt.startsWith('2026-12-04'));
    const first = await ofThatDay();
    expect(first?.say).toContain('Friday 4 December, midday to 5pm');
    const written = await here.leaves(async () => {
      await tick('2026-12-04T13:00:00.000Z');
      await tick('2026-12-04T14:00:00.000Z');
    });
    expect(written.filter(({ act }) => act === 'cover.watched').length).toBeLessThanOrEqual(1);
    expect((await ofThatDay())?.say).toBe(first?.say);
    await set((rota) => ({ ...rota, cover: [] }));
    expect((await ofThatDay())?.say).toContain('9am to 5pm');
  });

  it('is no more a task when its day is over', async () => {
    await tick('2026-12-07T10:00:00.000Z');
    expect((await gapTasks()).every(({ dueAt }) => dueAt > '2026-12-07')).toBe(true);
  });
});
