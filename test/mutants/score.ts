export type Result = { status: string; fileName: string };
export type Score = { name: string; broken: number; noticed: number; score: number; least: number | null };

/** Of what was broken and could run, how much a test noticed; what no test reaches counts as not noticed. */
export function countOf(name: string, least: number | null, results: readonly Result[]): Score {
  const of = (...states: string[]) => results.filter(({ status }) => states.includes(status)).length;
  const noticed = of('Killed', 'Timeout');
  const broken = noticed + of('Survived', 'NoCoverage');
  return { name, broken, noticed, score: broken === 0 ? 0 : (noticed / broken) * 100, least };
}

/** The scores as lines of the table in docs/figures.md. */
export const table = (scores: readonly Score[]): string =>
  [
    '| room | broken | noticed | score | least |',
    '| ---- | -----: | ------: | ----: | ----: |',
    ...scores.map(
      ({ name, broken, noticed, score, least }) =>
        `| ${name} | ${broken} | ${noticed} | ${score.toFixed(1)} % | ${least === null ? '' : `${least} %`} |`,
    ),
  ].join('\n');
