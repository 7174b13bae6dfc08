import { type AgreementItem, currentAnswers } from './case-items.ts';
import type { CaseRecord } from './read-case.ts';

import type { SharingNow } from '#shared/enquiry/slice';

/** Her agreement as it stands now: the latest record for the recipient, never an earlier one. */
export function sharingNow(record: Pick<CaseRecord, 'agreements' | 'sections'>): SharingNow {
  const latest = record.agreements.filter((one: AgreementItem) => one.to === 'share-with-team').at(-1);
  const { doNotShare } = currentAnswers(record.sections);
  return { withTeam: latest?.answer === 'yes', doNotShare: typeof doNotShare === 'string' ? doNotShare : '' };
}
