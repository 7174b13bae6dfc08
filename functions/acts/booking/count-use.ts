import { abuseLimits } from '#shared/outreach/settings';
import { tooMany } from '#functions/model/booking/load';
import type { BookingItem } from '#functions/model/booking/records';
import { rateKey } from '#functions/platform/keys/rate';
import type { Refusal } from '#functions/platform/store/decision';
import { countAgainstLimit } from '#functions/platform/store/counted-limit';

/** Counts one use of a booking's links that can be used again; a refusal once the hour's uses are made, else null. */
export async function countUse({ id }: Pick<BookingItem, 'id'>, at: string): Promise<Refusal | null> {
  const { key, expiresAt } = await rateKey('booking-link', id, at);
  const counting = { attribute: 'n', most: abuseLimits.usesPerBooking, expiresAt };
  return (await countAgainstLimit('Outreach', key, counting)) ? null : tooMany;
}
