import { trustOf } from '#shared/reference/borough-trusts';

export type AskableTeam = {
  id: string;
  trustId: string;
  boroughs: readonly string[];
  from: string;
  to: string | null;
};

/**
 * Teams in the order to ask them: those that cover a borough where she lives (`fits`), others of the same trust, the
 * rest. A borough gives a trust, not a team (B6), so this only suggests and a person decides.
 */
export function suggestTeams<T extends AskableTeam>(
  teams: readonly T[],
  livesIn: readonly string[],
  day: string,
): { team: T; fits: boolean }[] {
  const trusts = new Set(livesIn.map((borough) => trustOf(borough, day)));
  const rank = (team: T) => {
    if (team.boroughs.some((borough) => livesIn.includes(borough))) return 0;
    return trusts.has(team.trustId as never) ? 1 : 2;
  };
  return teams
    .filter((team) => team.from <= day && (team.to === null || team.to > day))
    .map((team) => ({ team, fits: rank(team) === 0, rank: rank(team) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ team, fits }) => ({ team, fits }));
}
