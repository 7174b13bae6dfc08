import { teamsPk } from '#functions/model/team/keys';

/** The rota, beside the teams for those who work with cases. */
export const rotaKey = { pk: teamsPk, sk: 'ROTA' } as const;

/** The same rota without names, which is all the public start page may read. */
export const publicRotaKey = { pk: 'DUTY', sk: 'ROTA' } as const;
