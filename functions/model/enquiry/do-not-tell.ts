import { doNotTellWords, phoneFirst } from '#shared/enquiry/do-not-tell';
import type { TeamView } from '#shared/enquiry/views';
import { sharingNow } from '#functions/model/agreement/sharing';
import { currentAnswers } from '#functions/model/case/answers';
import type { CaseRecord } from '#functions/model/case/read-case';
import type { EnquiryItem } from './records.ts';

export const wordsNow = ({ sections }: Pick<CaseRecord, 'sections'>): string =>
  doNotTellWords(currentAnswers(sections));

/**
 * What this team reads now. Words confirmed for an earlier version of the answers, words nobody confirmed and words
 * she no longer agrees to share are not shown: the team phones the hub instead. Pure.
 */
export function toldNow(record: CaseRecord, { doNotTell }: EnquiryItem): TeamView['doNotTell'] {
  const words = wordsNow(record);
  if (words === '' && !doNotTell) return null;
  const stands = doNotTell && doNotTell.say !== '' && doNotTell.of === words && sharingNow(record).withTeam;
  return stands ? { say: doNotTell.say, confirmedAt: doNotTell.at } : { say: phoneFirst, confirmedAt: null };
}

/** True where a team does not read all of the referrer's words. */
export const someUntold = (record: CaseRecord, enquiry: EnquiryItem): boolean =>
  wordsNow(record) !== (toldNow(record, enquiry)?.say ?? '');
