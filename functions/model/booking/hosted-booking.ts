import { over } from '#shared/outreach/booking-states';
import { inLine } from '#shared/outreach/places';
import type { HostedBooking } from '#shared/outreach/views';
import type { BookingItem } from './records.ts';

/** The needs of somebody who does not come are shown to nobody. */
function needsOf({ state, accessNeeds, dietary, topics }: BookingItem) {
  return over.includes(state)
    ? { accessNeeds: '', dietary: '', topics: '' }
    : { accessNeeds, dietary, topics };
}

/**
 * A booking as hosts see it, without the confidence answers. `all` are the session's bookings, for the place in the
 * line.
 */
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
