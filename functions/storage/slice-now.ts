import { type Slice, slice } from '#shared/enquiry/slice';
import type { SectionName } from '#shared/referral/sections';
import { currentAnswers } from './case-items.ts';
import type { CaseRecord } from './read-case.ts';
import { saidNow } from './said-now.ts';
import { sharingNow } from './sharing.ts';

/** What a team may be shown of a case now. Who said it is told by part, not by name: a name may tell the court. */
export function sliceNow(record: CaseRecord, heldBack: readonly SectionName[], at: string): Slice {
  const nameOf = (id: string) => (id === record.case.referrerId ? 'the person who referred her' : 'the hub');
  const said = saidNow(record, nameOf, at);
  return slice(currentAnswers(record.sections), sharingNow(record), heldBack, said);
}
