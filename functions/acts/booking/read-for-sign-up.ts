import { type BookerItem, type BookingItem, isBooking } from '#functions/model/booking/records';
import type { PlacesItem, SessionItem } from '#functions/model/session/records';
import { bookingKey, placesKey, sessionKey, sessionPk } from '#functions/model/session/keys';
import { batch } from '#functions/platform/store/read';
import { firstOf } from './bookers.ts';
import { bookingIds } from './form-sent.ts';

export type Read = {
  session: SessionItem;
  places: PlacesItem;
  booker: BookerItem | null;
  /** The ids this form's booking may have, and the bookings stored under them. */
  ids: readonly string[];
  sent: readonly BookingItem[];
};

/** What a sign-up needs, in one consistent read; null where the session does not exist or takes no sign-ups. */
export async function readForSignUp(
  sessionId: string,
  form: string,
  bookers: readonly [BookerItem['sk'], ...BookerItem['sk'][]],
): Promise<Read | null> {
  const pk = sessionPk(sessionId);
  const ids = bookingIds(form, bookers[0]);
  const keys = [
    sessionKey(sessionId),
    placesKey(sessionId),
    ...bookers.map((sk) => ({ pk, sk })),
    ...ids.map((id) => bookingKey(sessionId, id)),
  ];
  const items = (await batch({ Outreach: keys })).Outreach;
  const of = (sk: string) => items.find((item) => item.sk === sk);
  const [session, places] = [
    of('SESSION') as SessionItem | undefined,
    of('PLACES') as PlacesItem | undefined,
  ];
  if (!session || !places || session.state === 'draft') return null;
  return { session, places, booker: firstOf(items, bookers) ?? null, ids, sent: items.filter(isBooking) };
}
