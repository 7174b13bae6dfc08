import type { OpenTask } from '#shared/case/views';
import type { Rota } from '#shared/duty/rota';
import type { RotaView } from '#shared/duty/views';
import { demo } from '#test/support/rig/event';
import { at, type CaseFixture } from '#test/functions/lambdas/case-fixture';
import type { Rig } from '#test/support/rig/rig';

export const briony = demo('Briony');
export const tick = async (now: string) => {
  const { handler } = await import('#functions/lambdas/reminders');
  await handler({ time: now });
};
/** A Friday on which the demonstration's hub does not work. */
export const friday = '2026-11-27T11:00:00.000Z';

export function rotaActs(rig: Rig, here: CaseFixture) {
  const read = (now = at) => here.done<RotaView>('rota.read', { as: here.hub, at: now });
  const set = async (change: (rota: Rota) => Rota, as = here.hub) => {
    const { version, rota } = await read();
    return rig.call('rota.set', { as, at, body: { version, rota: change(rota) } });
  };
  const cover = (until: string | null, now = at, as = briony) =>
    rig.call('rota.cover', { as, at: now, body: { until } });
  const duty = (now: string) =>
    here.done<{ on: boolean; until: string | null; words: string }>('duty.now', { as: null, at: now });
  const gapTasks = async () =>
    (await here.done<{ items: OpenTask[] }>('task.list', { as: demo('Saffron') })).items.filter(
      (task) => task.kind === 'cover-gap',
    );

  return { read, set, cover, duty, gapTasks };
}
