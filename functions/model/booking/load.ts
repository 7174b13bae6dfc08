import { type LinkPurpose, readLink } from './booking-link.ts';
import type { Refusal } from '#functions/platform/store/decision';
import type { BookingItem } from './records.ts';
import type { PlacesItem, SessionItem } from '#functions/model/session/records';
import { bookingKey, placesKey, sessionKey } from '#functions/model/session/keys';
import { batch } from '#functions/platform/store/read';

export type Found = { session: SessionItem; places: PlacesItem; booking: BookingItem };

const gone: Refusal = {
  code: 'gone',
  detail: 'If you have just used it, it worked. Otherwise look for a newer email from us, or phone us.',
};

/** The same words whatever is wrong with a link, so that they reveal nothing. */
export const nothingHere: Refusal = {
  code: 'not-found',
  detail: 'This link does not lead to a booking. Open the link in the email again, or phone us.',
};
export const linkGone = gone;

export const tooMany: Refusal = {
  code: 'too-many',
  detail: 'Wait an hour and try again, or phone us. What you typed is kept on this page.',
};

/** A session with its places and one booking, in one consistent read; null where a part is missing. */
export async function readFound(sessionId: string, bookingId: string): Promise<Found | null> {
  const keys = [sessionKey(sessionId), placesKey(sessionId), bookingKey(sessionId, bookingId)];
  const items = (await batch({ Outreach: keys })).Outreach;
  const of = (sk: string) => items.find((item) => item.sk === sk);
  const [session, places, booking] = [of('SESSION'), of('PLACES'), of(`BOOKING#${bookingId}`)];
  if (!session || !places || !booking) return null;
  return {
    session: session as SessionItem,
    places: places as PlacesItem,
    booking: booking as BookingItem,
  };
}

/** The booking of a signed link, or the one neutral refusal. */
export async function loadByLink(
  link: string,
  purposes: readonly LinkPurpose[],
  at: string,
): Promise<{ found: Found; purpose: LinkPurpose } | { refusal: Refusal }> {
  const read = await readLink(link, purposes, at);
  if (!read.fits) return { refusal: read.expired ? gone : nothingHere };
  const found = await readFound(read.sessionId, read.bookingId);
  if (!found || found.booking.state === 'erased') return { refusal: gone };
  return { found, purpose: read.purpose };
}
