/** All teams and the rota share a partition, so that a suggestion is one read. */
export const teamsPk = 'TEAMS';

export const teamKey = (id: string) => ({ pk: teamsPk, sk: `TEAM#${id}` }) as const;
