import type { Failure } from '#shared/delivery/reasons';
import { type DeliveryState, needsAPerson } from '#shared/delivery/states';
import { whenWords } from '#shared/time/london';

/** What is known of a mail, since `at`. */
export type Known = {
  state: DeliveryState;
  at: string;
  /** The outbox's own reason, where it gave up itself. */
  failure?: Failure | null;
  /** While a bounce may still turn out to be an automatic reply. */
  mayBeAReply?: boolean;
};
export type Delivery = Known | null;

const waiting = 'email waiting';
const handedOver = 'email handed over (no sign yet that anyone has read it)';
const reached = 'reached their mail system';
const notArrived = 'email did not arrive';
const notKnown = 'nobody knows whether the email arrived';
const junk = 'email was marked as junk';

/** The words for a mail's state. No others are shown, and none promises more than is known (H2). */
const words: Record<DeliveryState, string> = {
  queued: waiting,
  claimed: waiting,
  unknown: waiting,
  dropped: waiting,
  accepted: handedOver,
  delayed: handedOver,
  delivered: reached,
  'auto-replied': reached,
  failed: notArrived,
  'needs-a-person': notArrived,
  suppressed: notArrived,
  'bounced-hard': notArrived,
  'bounced-soft': notArrived,
  complained: junk,
};

function wordsOf({ state, failure, mayBeAReply }: Known): string {
  if (mayBeAReply) return handedOver;
  return failure === 'not-known-twice' ? notKnown : words[state];
}

/** What everybody who waits is told of a failed mail; `phoning` while the call about it is still to be done. */
export const troubleWords = (known: Known, phoning: boolean, at: string): string =>
  `${wordsOf(known)}${phoning ? '; the hub is phoning' : ''} (since ${whenWords(known.at, at)})`;

/** The words for a mail, or for what followed it. `at` is now, for "today at …". */
export function deliveryWords(
  delivery: Delivery,
  enquiry: { openedAt: string | null; answeredAt: string | null; phoning: boolean },
  at: string,
): string {
  if (enquiry.answeredAt) return 'answered';
  if (enquiry.openedAt) return `opened by a named person ${whenWords(enquiry.openedAt, at)}`;
  if (!delivery) return waiting;
  const isTrouble = needsAPerson[delivery.state] && !delivery.mayBeAReply;
  return isTrouble ? troubleWords(delivery, enquiry.phoning, at) : wordsOf(delivery);
}

/** How far a mail has come: nowhere yet, out of our hands, or to its reader's mail system. */
function stage(known: Known): number {
  const said = wordsOf(known);
  // A second address that is the first says nothing of what went to that.
  if (said === waiting || known.failure === 'same-address') return 0;
  return said === reached || said === junk ? 2 : 1;
}

/** Of several mails about one enquiry, the one furthest on its way; of two alike, what was heard last. */
export function bestDelivery<T extends Known>(deliveries: readonly T[]): T | null {
  const isFurther = (one: T, best: T) =>
    stage(one) > stage(best) || (stage(one) === stage(best) && one.at > best.at);
  return deliveries.reduce<T | null>((best, one) => (!best || isFurther(one, best) ? one : best), null);
}
