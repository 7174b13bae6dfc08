import type { SectionName } from '#shared/referral/sections';
import type { Chain, ChainHead } from '#functions/platform/store/decision';

export type InCase = { pk: `CASE#${string}` };

export const casePk = (id: string): InCase['pk'] => `CASE#${id}`;

/** The case whose partition holds an item. */
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

/** An item for each case under each of its keyed forms; the cases that share a form are one partition. */
export const matchKey = (keyedForm: string, caseId: string) =>
  ({ pk: keyedForm, sk: casePk(caseId) }) as const;

export const referenceKey = (reference: string) =>
  ({ pk: `REFERENCE#${reference}`, sk: 'REFERENCE' }) as const;

/** The audit chain of a case, from its first save on. */
export const caseChain = (id: string, chainHead: ChainHead): Chain => ({
  id: `case#${id}`,
  table: 'Referrals',
  head: caseKey(id),
  chainHead,
});

export const versionSort = (version: number) => String(version).padStart(6, '0');
