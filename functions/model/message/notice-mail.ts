import { hearingSort } from '#shared/time/hearing';
import type { SentItem } from '#functions/model/case/records';
import type { Change } from '#functions/platform/store/decision';
import { type MessageItem, queue } from './message.ts';

type Notice = Pick<MessageItem, 'id' | 'letter' | 'answerBy'>;

/** A mail about a case to whoever is on duty, as urgent as the case's hearing. */
export const noticeToDuty = (sent: SentItem, notice: Notice, at: string): Change =>
  queue(
    {
      ...notice,
      recipient: { to: 'on-duty' },
      reference: sent.reference,
      caseId: sent.id,
      enquiryId: null,
      urgency: hearingSort(sent.hearing),
    },
    at,
  );
