import { addressOf } from '#functions/directory/address-of';
import type { Service } from '#functions/directory/service';
import type { Recipient } from '#functions/outbox/message';
import { type BookingItem, bookingKey } from '#functions/storage/outreach-items';
import { get } from '#functions/storage/read';

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
