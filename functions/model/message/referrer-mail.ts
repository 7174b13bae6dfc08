import type { DraftAnswers } from '#shared/referral/draft';
import { hearingSort } from '#shared/time/hearing';
import type { SentItem } from '#functions/model/case/records';
import type { Change } from '#functions/platform/store/decision';
import { type NewMessage, queue } from './message.ts';

/** What a referrer is told of a case, and whether there is something to do then. */
const mustAct = {
  'a-team-asked': false,
  'a-team-answered': false,
  'not-us': false,
  question: true,
  'not-opened-yet': true,
} as const;

type ReferrerMail = Pick<NewMessage, 'id' | 'answerBy' | 'enquiryId'> & { letter: keyof typeof mustAct };

/** A mail to whoever referred her, unless they want to hear only of what they must do, and this is none. */
export function mailToReferrer(
  sent: Pick<SentItem, 'id' | 'referrerId' | 'reference' | 'hearing'>,
  { emails }: Pick<DraftAnswers, 'emails'>,
  mail: ReferrerMail,
  at: string,
): Change[] {
  if (emails === 'must-act' && !mustAct[mail.letter]) return [];
  const about = { reference: sent.reference, caseId: sent.id, urgency: hearingSort(sent.hearing) };
  return [queue({ ...mail, ...about, recipient: { to: 'person', personId: sent.referrerId } }, at)];
}
