import type { Outstanding } from '#shared/case/outstanding';
import type { Receipt } from '#shared/referral/views';
import type { SentItem } from '#functions/model/case/records';

export type ReceiptFacts = {
  sent: SentItem;
  outstanding: Outstanding[];
  teamAsked: boolean;
  safeguardingOwed: boolean;
  verified: boolean;
  duty: Receipt['duty'];
};

/** The receipt of a sent referral: reference, state and times, no word about her. */
export function receipt({
  sent,
  outstanding,
  teamAsked,
  safeguardingOwed,
  verified,
  duty,
}: ReceiptFacts): Receipt {
  return {
    id: sent.id,
    reference: sent.reference,
    sentAt: sent.sentAt,
    hearing: { day: sent.hearing.day, clock: sent.hearing.clock },
    firstLookBy: sent.firstLookBy,
    teamAsked,
    safeguardingOwed,
    imminent: sent.imminent,
    referrerVerified: verified,
    outstanding,
    duty: { on: duty.on, until: duty.until, phone: duty.phone, words: duty.words },
  };
}
