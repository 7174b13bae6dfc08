import type { DeliveryState } from '#shared/delivery/states';
import { whenWords } from '#shared/time/london';

/** The words for a mail's state. No others are shown, and none promises more than is known (H2). */
export type Delivery = { state: DeliveryState; at: string } | null;

const waiting = 'email waiting';
const handedOver = 'email handed over (no sign yet that anyone has read it)';
const reached = 'reached their mail system';

/** A mail in an unknown state counts as waiting; a bounced one counts as handed over, no more. */
const words: Record<DeliveryState, string> = {
  queued: waiting,
  claimed: waiting,
  unknown: waiting,
  failed: waiting,
  'needs-a-person': waiting,
  suppressed: waiting,
  dropped: waiting,
  accepted: handedOver,
  delayed: handedOver,
  'bounced-hard': handedOver,
  'bounced-soft': handedOver,
  delivered: reached,
  'auto-replied': reached,
  complained: reached,
};

/** The words for a mail, or for what followed it. `at` is now, for "today at …". */
export function deliveryWords(
  delivery: Delivery,
  enquiry: { openedAt: string | null; answeredAt: string | null },
  at: string,
): string {
  if (enquiry.answeredAt) return 'answered';
  if (enquiry.openedAt) return `opened by a named person ${whenWords(enquiry.openedAt, at)}`;
  return delivery ? words[delivery.state] : waiting;
}

const order = [waiting, handedOver, reached];

/** Of several mails about one enquiry, the one furthest on its way. */
export function bestDelivery<T extends { state: DeliveryState }>(deliveries: readonly T[]): T | null {
  const rank = (one: T) => order.indexOf(words[one.state]);
  return deliveries.reduce<T | null>((best, one) => (best && rank(best) >= rank(one) ? best : one), null);
}
