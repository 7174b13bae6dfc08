import { type Places, areFew, giveUntil, placesLeft } from '#shared/outreach/places';
import { publicState } from '#shared/outreach/session-states';
import type { HostedSession, PublicSession } from '#shared/outreach/views';
import type { SessionItem } from './records.ts';

/** A session for the public. Each field is named, so that no other is shown by accident. */
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
