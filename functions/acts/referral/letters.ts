import { hearingSort } from '#shared/time/hearing';
import type { PersonItem } from '#functions/model/person/records';
import { queue } from '#functions/model/message/message';
import type { SentItem } from '#functions/model/case/records';
import type { Change } from '#functions/platform/store/decision';

type Writing = { actor: Pick<PersonItem, 'id'>; at: string; newId: () => string };

/** The mails of a submission: a receipt to the referrer, and a notice mail to whoever is on duty. */
export function letters(sent: SentItem, { actor, at, newId }: Writing): Change[] {
  const about = {
    reference: sent.reference,
    answerBy: sent.firstLookBy,
    caseId: sent.id,
    enquiryId: null,
    urgency: hearingSort(sent.hearing),
  };
  const referrer = { to: 'person', personId: actor.id } as const;
  return [
    queue({ id: newId(), letter: 'receipt', recipient: referrer, ...about }, at),
    queue({ id: newId(), letter: 'new-referral', recipient: { to: 'on-duty' }, ...about }, at),
  ];
}
