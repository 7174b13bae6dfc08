/**
 * What is known of one mail. Closed; the words a person reads are in shared/enquiry/delivery.ts and reasons.ts.
 * `auto-replied` is a delivery with a note: a transient bounce beside a delivery is somebody's holiday reply.
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
  // When it was due, nobody needed it any more.
  'dropped',
] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** True where a person has to see to it: nobody will read that mail, or nobody can say whether anybody will. */
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
 * True where nothing more may go to the address until a person clears it. A transient bounce makes a person's task and
 * no mark: the next mail may well arrive (docs/decisions/0003).
 */
export const marksTheAddress: Record<DeliveryState, boolean> = {
  ...needsAPerson,
  'bounced-soft': false,
  failed: false,
  'needs-a-person': false,
};
