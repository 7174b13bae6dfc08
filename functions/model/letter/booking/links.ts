import { type LinkPurpose, makeLink } from '#functions/model/booking/booking-link';
import type { BookingItem } from '#functions/model/booking/records';
import type { SessionItem } from '#functions/model/session/records';
import { daysLater } from '#shared/time/later';

/** How long each link is valid: never longer than what it is about. */
export function until(purpose: LinkPurpose, booking: BookingItem, session: SessionItem): string {
  switch (purpose) {
    case 'confirm':
      return booking.until ?? session.startsAt;
    case 'confidence':
    case 'change':
    case 'cancel':
      return session.startsAt;
    case 'feedback':
      return daysLater(session.endsAt, 30);
    case 'see':
      return daysLater(session.endsAt, 90);
    case 'erase':
      return daysLater(session.endsAt, 366);
  }
}

/** The address of a page for one purpose. The link is in the fragment, which reaches no server and no log. */
export async function bookingUrl(
  purpose: LinkPurpose,
  booking: BookingItem,
  session: SessionItem,
  site: string,
): Promise<string> {
  const linked = { sessionId: session.id, bookingId: booking.id };
  const link = await makeLink(purpose, linked, until(purpose, booking, session));
  // These two have a page without script, where the code is typed.
  const typed = purpose === 'confirm' || purpose === 'cancel';
  return typed ? `${site}/sessions/${session.id}/${purpose}#${link}` : `${site}/booking#${link}`;
}
