import { type BookingItem, isBooking } from './records.ts';
import type { PlacesItem, SessionItem } from '#functions/model/session/records';
import { sessionPk } from '#functions/model/session/keys';
import { partition } from '#functions/platform/store/read';

export type Everything = { session: SessionItem; places: PlacesItem; bookings: BookingItem[] };

/** A session with everybody in it, in one consistent read. */
export async function readEverything(id: string): Promise<Everything | null> {
  const items = await partition('Outreach', sessionPk(id));
  const session = items.find(({ sk }) => sk === 'SESSION') as SessionItem | undefined;
  const places = items.find(({ sk }) => sk === 'PLACES') as PlacesItem | undefined;
  if (!session || !places) return null;
  const bookings = items.filter(isBooking);
  return { session, places, bookings };
}
