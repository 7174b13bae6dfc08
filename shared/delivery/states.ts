/**
 * The states of a mail. Closed; their words are in shared/enquiry/delivery.ts and reasons.ts. `auto-replied` is a
 * delivery with an automatic reply beside it, usually about a holiday.
 */
export const deliveryStates = [
  'queued',
  'claimed',
  'accepted',
  'delivered',
  'delayed',
  'bounced-hard',
  'bounced-soft',
  'complained',
  'auto-replied',
  'suppressed',
  'failed',
  'unknown',
  'needs-a-person',
  // No longer needed when it was due.
  'dropped',
] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** True where it needs a person: nobody will read that mail, or it is not known whether anybody will. */
export const needsAPerson: Record<DeliveryState, boolean> = {
  queued: false,
  claimed: false,
  accepted: false,
  delivered: false,
  delayed: false,
  'bounced-hard': true,
  'bounced-soft': true,
  complained: true,
  'auto-replied': false,
  suppressed: true,
  failed: true,
  unknown: false,
  'needs-a-person': true,
  dropped: false,
};

/**
 * True where the address is suppressed until a person clears it. A soft bounce makes a task but no suppression: the
 * next mail may arrive (docs/decisions/0003).
 */
export const suppressesTheAddress: Record<DeliveryState, boolean> = {
  ...needsAPerson,
  'bounced-soft': false,
  failed: false,
  'needs-a-person': false,
};
