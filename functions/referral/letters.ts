import { hearingSort } from '#shared/time/hearing';
import type { PersonItem } from '#functions/directory/records';
import { queue } from '#functions/outbox/message';
import type { SentItem } from '#functions/storage/case-items';
import type { Change } from '#functions/storage/decision';

type Writing = { actor: Pick<PersonItem, 'id'>; at: string; newId: () => string };

/** The mails of a submission: her receipt to the referrer, and the bell for whoever is on. */
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
