import { teamsPk } from '#functions/model/team/keys';

/** The rota with names, for those who work with cases. */
export const rotaKey = { pk: teamsPk, sk: 'ROTA' } as const;

/** The rota without names: all that the public start page may read. */
export const publicRotaKey = { pk: 'DUTY', sk: 'ROTA' } as const;
