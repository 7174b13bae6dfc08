import type { Chain, Key, Tail } from '#functions/platform/store/decision';

export type InCase = { pk: `CASE#${string}` };

export const casePk = (id: string): InCase['pk'] => `CASE#${id}`;

export const caseKey = (id: string): Key => ({ pk: casePk(id), sk: 'CASE' });

/** The audit chain of a case, from its first saved word on. */
export const caseChain = (id: string, tail: Tail): Chain => ({
  id: `case#${id}`,
  table: 'Referrals',
  head: caseKey(id),
  tail,
});

export const versionSort = (version: number) => String(version).padStart(6, '0');
