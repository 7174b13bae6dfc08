import type { SectionName } from '#shared/referral/sections';
import type { Chain, Tail } from '#functions/platform/store/decision';

export type InCase = { pk: `CASE#${string}` };

export const casePk = (id: string): InCase['pk'] => `CASE#${id}`;

/** The case in whose partition something stands. */
export const caseIdOf = ({ pk }: { pk: string }) => pk.slice('CASE#'.length);

export const caseKey = (id: string) => ({ pk: casePk(id), sk: 'CASE' }) as const;

export const draftKey = (id: string) => ({ pk: casePk(id), sk: 'DRAFT' }) as const;

export const deputyKey = (id: string) => ({ pk: casePk(id), sk: 'DEPUTY' }) as const;

export const sectionKey = (id: string, section: SectionName, version: number) =>
  ({ pk: casePk(id), sk: `SECTION#${section}#${versionSort(version)}` }) as const;

export const hearingKey = (id: string, version: number) =>
  ({ pk: casePk(id), sk: `HEARING#${versionSort(version)}` }) as const;

export const matchDecisionKey = (id: string, otherId: string, version: number) =>
  ({ pk: casePk(id), sk: `MATCH#${otherId}#${versionSort(version)}` }) as const;

/** Where the cases stand that share one of a woman's keyed forms. */
export const matchKey = (keyedForm: string) => ({ pk: keyedForm, sk: 'MATCH' }) as const;

export const referenceKey = (reference: string) =>
  ({ pk: `REFERENCE#${reference}`, sk: 'REFERENCE' }) as const;

/** The audit chain of a case, from its first saved word on. */
export const caseChain = (id: string, tail: Tail): Chain => ({
  id: `case#${id}`,
  table: 'Referrals',
  head: caseKey(id),
  tail,
});

export const versionSort = (version: number) => String(version).padStart(6, '0');
