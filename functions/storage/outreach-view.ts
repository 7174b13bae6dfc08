import { over } from '#shared/outreach/booking-states';
import { publicState } from '#shared/outreach/session-states';
import { type Places, areFew, giveUntil, inLine, placesLeft } from '#shared/outreach/places';
import type { HostedBooking, HostedSession, PublicSession } from '#shared/outreach/views';
import type { BookingItem, SessionItem } from './outreach-items.ts';

/** A session as anybody may see it: each field is named here, so that none slips out. */
export function publicView(session: SessionItem, places: Places, at: string): PublicSession {
  const { title, aim, audience, format, venue, access, speakers, cpd } = session.details;
  const left = placesLeft(places);
  return {
    id: session.id,
    title,
    aim,
    audience,
    format,
    venue,
    access,
    speakers,
    cpd,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    state: publicState(session, left, at),
    few: areFew(left),
    giveUntil: giveUntil(session.startsAt),
  };
}

/** A session as its hosts see it. */
export function hostedView(session: SessionItem, places: Places, at: string): HostedSession {
  const { state: seen, ...shown } = publicView(session, places, at);
  const { joiningLink, day, clock, minutes } = session.details;
  return {
    ...shown,
    state: session.state,
    publicState: seen,
    version: session.version,
    joiningLink,
    day,
    clock,
    minutes,
    capacity: places.capacity,
    taken: places.taken,
  };
}

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
