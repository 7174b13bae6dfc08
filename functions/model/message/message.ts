import { type Facts, type OwnState, stateFrom } from '#shared/delivery/facts';
import type { Failure } from '#shared/delivery/reasons';
import type { DeliveryState } from '#shared/delivery/states';
import type { MarkKey } from '#functions/model/address/keys';
import { type Chain, type Change, type Tail, noEntryYet } from '#functions/platform/store/decision';
import type { BookingMatter } from './booking-matter.ts';
import type { Recipient } from './recipient.ts';
import { type TroubleKeys, type WaitingKeys, letterWaits } from '#functions/model/index-keys';
import { messageKey } from './keys.ts';

export type LetterKind =
  | 'enquiry'
  | 'receipt'
  | 'new-referral'
  | 'team-answered'
  | 'task'
  | 'reminder'
  | 'manager'
  | 'not-opened'
  | 'booking';

export type MessageState = OwnState;

/** What a person did about a mail in trouble; `next` is the message that went instead. */
export type SeenTo = {
  how: 'tried-again' | 'other-address' | 'phone';
  by: string;
  at: string;
  next: string | null;
};

/**
 * A message waiting to be handed to the mail service. It knows a reference, what is wanted, by when, and
 * where the link leads. It has no field into which a word about a woman could be put.
 */
export type MessageItem = ReturnType<typeof messageKey> &
  Partial<WaitingKeys<'WAITING'> & TroubleKeys> & {
    version: number;
    tail: Tail;
    id: string;
    letter: LetterKind;
    recipient: Recipient;
    reference: string;
    /** By when an answer is wanted, UTC instant. */
    answerBy: string;
    /** Empty where the message is about a booking. */
    caseId: string;
    enquiryId: string | null;
    booking?: BookingMatter;
    createdAt: string;
    state: MessageState;
    attempts: number;
    /** Attempts of which nobody knows whether they arrived; after two a person decides. */
    unknowns: number;
    leaseUntil: string | null;
    mailId: string | null;
    handedOverAt: string | null;
    /** What the mail service and theirs said of it, in whatever order that came. */
    facts: Facts;
    /** Why the outbox gave it up, where it did. */
    failure: Failure | null;
    /** The mark that its address was given for it, or that stopped it. */
    mark?: MarkKey;
    /** What goes first when not all can go: sorts by hearing. */
    urgency: string;
    /** The message of which this is another try, by a person. */
    insteadOf: string | null;
    seenTo: SeenTo | null;
    dueAt: string;
  };

export type NewMessage = Pick<
  MessageItem,
  'id' | 'letter' | 'recipient' | 'reference' | 'answerBy' | 'caseId' | 'enquiryId' | 'booking'
> &
  Partial<Pick<MessageItem, 'urgency' | 'insteadOf' | 'dueAt'>>;

/** Puts a message into the outbox in the very transaction of the act that causes it. */
export function queue(message: NewMessage, at: string): Change {
  const item: MessageItem = {
    ...messageKey(message.id),
    version: 1,
    tail: noEntryYet,
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

export const messageChain = (message: Pick<MessageItem, 'id' | 'tail'>): Chain => ({
  id: `message#${message.id}`,
  table: 'Outbox',
  head: messageKey(message.id),
  tail: message.tail,
});

/** What is known of a mail, from the facts where there are any. */
export const stateOf = (message: MessageItem): DeliveryState => stateFrom(message.facts, message.state);
