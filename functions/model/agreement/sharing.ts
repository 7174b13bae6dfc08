import { type SharingNow, type Slice, slice } from '#shared/enquiry/slice';
import type { SectionName } from '#shared/referral/sections';
import type { AgreementItem } from './records.ts';
import { currentAnswers } from '#functions/model/case/answers';
import type { CaseRecord } from '#functions/model/case/read-case';
import { attributionsNow } from '#functions/model/case/attributions';

/** Her agreement now: the latest record for the recipient. */
export function sharingNow(record: Pick<CaseRecord, 'agreements'>): SharingNow {
  const latest = record.agreements.filter((one: AgreementItem) => one.to === 'share-with-team').at(-1);
  return { withTeam: latest?.answer === 'yes' };
}

/** What a team may be shown of a case now. Sources are given by role, because a name may identify the court. */
export function sliceNow(record: CaseRecord, heldBack: readonly SectionName[], at: string): Slice {
  const nameOf = (id: string) => (id === record.case.referrerId ? 'the person who referred her' : 'the hub');
  const attributions = attributionsNow(record, nameOf, at);
  return slice(currentAnswers(record.sections), sharingNow(record), heldBack, attributions);
}
