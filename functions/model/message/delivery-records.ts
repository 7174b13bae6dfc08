import { mayBeAReply, sinceOf } from '#shared/delivery/facts';
import type { Failure } from '#shared/delivery/reasons';
import type { DeliveryState } from '#shared/delivery/states';
import type { OtherAddress } from '#shared/delivery/views';
import { isInTrouble, isWaiting } from '#functions/model/index-keys';
import { deliveryKey } from './keys.ts';
import type { Change } from '#functions/platform/store/decision';
import { type MessageItem, stateOf } from './message.ts';

/** The delivery state of one mail, shown with the case. */
export type DeliveryItem = ReturnType<typeof deliveryKey> & {
  messageId: string;
  /** The version of the message it was copied from. */
  version: number;
  state: DeliveryState;
  at: string;
  letter: string;
  enquiryId: string | null;
  /** For a team: which of its inboxes. */
  address: 'inbox' | OtherAddress | null;
  failure: Failure | null;
  /** True while it needs a person. */
  trouble: boolean;
  /** True while a bounce waits for the delivery that would make it an automatic reply; absent in older items. */
  mayBeAReply?: boolean;
};

/** Writes the mail's delivery state next to its case. */
export function deliveryItem(message: MessageItem, at: string): Change {
  const item: DeliveryItem = {
    ...deliveryKey(message.caseId, message.id),
    messageId: message.id,
    version: message.version,
    state: stateOf(message),
    at: sinceOf(message.facts) ?? at,
    letter: message.letter,
    enquiryId: message.enquiryId,
    address: message.recipient.to === 'team' ? (message.recipient.address ?? 'inbox') : null,
    failure: message.failure,
    trouble: isInTrouble(message),
    ...(isWaiting(message) && mayBeAReply(message.facts) && { mayBeAReply: true }),
  };
  return { do: 'put', table: 'Referrals', item, expect: 'anything' };
}
