import type { MatchView } from '#shared/case/views';
import type { CaseFixture } from '#test/functions/lambdas/case-fixture';

export function comparing(here: CaseFixture) {
  const hub = here.hub;
  const matches = async (id: string) =>
    (await here.done<{ items: MatchView[] }>('case.matches', { as: hub, params: { id } })).items;

  return { hub, matches };
}
