import type { BookingView } from '#shared/outreach/views';
import type { LinkPurpose } from '#functions/model/booking/booking-link';
import type { BookingItem } from '#functions/model/booking/records';
import { publicView } from '#functions/model/session/views';
import type { Found } from '#functions/model/booking/load';

export function attendeeOf(booking: BookingItem) {
  const { name, role, organisation, team, attendance, accessNeeds, dietary, topics } = booking;
  return { name, role, organisation, team, attendance, accessNeeds, dietary, topics };
}

/** The booker's own booking, as far as the link's one purpose needs it. */
export function bookingView(
  { session, places, booking }: Found,
  purpose: LinkPurpose,
  at: string,
): BookingView {
  const { joiningLink, format, minutes } = session.details;
  const showsMine = purpose === 'see' || purpose === 'change';
  const joins = booking.state === 'booked' && joiningLink !== '' && format !== 'in-person';
  return {
    session: publicView(session, places, at),
    state: booking.state,
    version: booking.version,
    until: booking.until,
    joiningLink: joins && showsMine ? joiningLink : null,
    mine: showsMine ? { ...attendeeOf(booking), ifFull: booking.ifFull } : null,
    certificate: purpose === 'see' && booking.state === 'attended' ? { name: booking.name, minutes } : null,
  };
}
