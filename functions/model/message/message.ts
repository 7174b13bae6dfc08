import { type Facts, type OwnState, stateFrom } from '#shared/delivery/facts';
import type { Failure } from '#shared/delivery/reasons';
import type { DeliveryState } from '#shared/delivery/states';
import type { SuppressionKey } from '#functions/model/address/keys';
import type { letterWords } from '#functions/model/letter/words';
import { type Chain, type Change, type ChainHead, noEntryYet } from '#functions/platform/store/decision';
import type { BookingPayload } from './booking-payload.ts';
import type { Recipient } from './recipient.ts';
import { type TroubleKeys, type WaitingKeys, letterWaits } from '#functions/model/index-keys';
import { messageKey } from './keys.ts';

export type LetterKind = keyof typeof letterWords | 'booking';

export type MessageState = OwnState;

/** What a person did about a failed mail; `next` is the message sent instead. */
export type SeenTo = {
  how: 'tried-again' | 'other-address' | 'phone';
  by: string;
  at: string;
  next: string | null;
};

/**
 * A message to be handed to the mail service. It holds a reference, a due time and a link, and has no field for words
 * about a woman.
 */
export type MessageItem = ReturnType<typeof messageKey> &
  Partial<WaitingKeys<'WAITING'> & TroubleKeys> & {
    version: number;
    chainHead: ChainHead;
    id: string;
    letter: LetterKind;
    recipient: Recipient;
    reference: string;
    /** By when an answer is wanted, UTC instant. */
    answerBy: string;
    /** Empty where the message is about a booking. */
    caseId: string;
    enquiryId: string | null;
    booking?: BookingPayload;
    createdAt: string;
    state: MessageState;
    attempts: number;
    /** Attempts with unknown outcome; after two a person decides. */
    unknowns: number;
    leaseUntil: string | null;
    mailId: string | null;
    handedOverAt: string | null;
    /** The reports of the mail service and the recipient's server, in any order of arrival. */
    facts: Facts;
    /** Why the outbox gave up on it, if it did. */
    failure: Failure | null;
    /** The address suppression that it caused or that stopped it. */
    suppression?: SuppressionKey;
    /** Which mail goes first when not all can go: sorts by hearing. */
    urgency: string;
    /** The message that this one repeats, at a person's request. */
    insteadOf: string | null;
    seenTo: SeenTo | null;
    dueAt: string;
  };

export type NewMessage = Pick<
  MessageItem,
  'id' | 'letter' | 'recipient' | 'reference' | 'answerBy' | 'caseId' | 'enquiryId' | 'booking'
> &
  Partial<Pick<MessageItem, 'urgency' | 'insteadOf' | 'dueAt'>>;

/** Puts a message into the outbox, in the transaction of the act that causes it. */
export function queue(message: NewMessage, at: string): Change {
  const item: MessageItem = {
    ...messageKey(message.id),
    version: 1,
    chainHead: noEntryYet,
    urgency: message.answerBy,
    insteadOf: null,
    dueAt: at,
    ...message,
    createdAt: at,
    state: 'queued',
    attempts: 0,
    unknowns: 0,
    leaseUntil: null,
    mailId: null,
    handedOverAt: null,
    facts: {},
    failure: null,
    seenTo: null,
    ...letterWaits,
  };
  return { do: 'put', table: 'Outbox', item, expect: 'absent' };
}

export const messageChain = (message: Pick<MessageItem, 'id' | 'chainHead'>): Chain => ({
  id: `message#${message.id}`,
  table: 'Outbox',
  head: messageKey(message.id),
  chainHead: message.chainHead,
});

/** The state of a mail, from the mail service's facts where there are any. */
export const stateOf = (message: MessageItem): DeliveryState => stateFrom(message.facts, message.state);
