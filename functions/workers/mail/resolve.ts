import { addressOf } from '#functions/model/address/address-of';
import type { Service } from '#functions/model/team/service';
import type { Recipient } from '#functions/model/message/recipient';
import type { BookingItem } from '#functions/model/booking/records';
import { bookingKey } from '#functions/model/session/keys';
import { get } from '#functions/platform/store/read';

async function bookingAddress(sessionId: string, bookingId: string): Promise<string | null> {
  const booking = await get<BookingItem>('Outreach', bookingKey(sessionId, bookingId));
  return booking?.email || null;
}

/** The address a message goes to, from the Directory or the booking as it is now; never from a request. */
export function resolve(recipient: Recipient, service: Service, at: string): Promise<string | null> {
  return recipient.to === 'booking'
    ? bookingAddress(recipient.sessionId, recipient.bookingId)
    : addressOf(recipient, service, at);
}
