import type { MatchView } from '#shared/case/views';
import type { World } from '#test/functions/lambdas/world';

export function comparing(here: World) {
  const hub = here.hub;
  const matches = async (id: string) =>
    (await here.done<{ items: MatchView[] }>('case.matches', { as: hub, params: { id } })).items;

  return { hub, matches };
}
