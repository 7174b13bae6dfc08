import { over } from '#shared/outreach/booking-states';
import { inLine } from '#shared/outreach/places';
import type { HostedBooking } from '#shared/outreach/views';
import type { BookingItem } from './records.ts';

/** What somebody needs who does not come is nobody's to read. */
function needsOf({ state, accessNeeds, dietary, topics }: BookingItem) {
  return over.includes(state)
    ? { accessNeeds: '', dietary: '', topics: '' }
    : { accessNeeds, dietary, topics };
}

/** A booking as hosts see it. `all` are the session's bookings, for the place in the line. Confidence is never among it. */
export function hostedBooking(booking: BookingItem, all: readonly BookingItem[]): HostedBooking {
  const { id, version, email, state, bookedAt, note } = booking;
  const { name, role, organisation, team, attendance } = booking;
  const place = inLine(all).findIndex((one) => one.id === id);
  return {
    id,
    version,
    email,
    state,
    bookedAt,
    note,
    name,
    role,
    organisation,
    team,
    attendance,
    ...needsOf(booking),
    confirmed: booking.confirmedAt !== null,
    inLine: place < 0 ? null : place + 1,
  };
}
