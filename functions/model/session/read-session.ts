import type { PublicSession } from '#shared/outreach/views';
import type { PlacesItem, SessionItem } from './records.ts';
import { placesKey, sessionKey } from './keys.ts';
import { publicView } from './views.ts';
import { batch, index } from '#functions/platform/store/read';
import { sessionsIn } from '#functions/model/index-keys';

export type Session = { session: SessionItem; places: PlacesItem };

/** A session and its places, in one consistent read. */
export async function readSession(id: string): Promise<Session | null> {
  const items = (await batch({ Outreach: [sessionKey(id), placesKey(id)] })).Outreach;
  const session = items.find(({ sk }) => sk === 'SESSION') as SessionItem | undefined;
  const places = items.find(({ sk }) => sk === 'PLACES') as PlacesItem | undefined;
  return session && places ? { session, places } : null;
}

/** A session for the public; a draft counts as none. */
export async function readPublic(id: string, at: string): Promise<PublicSession | null> {
  const found = await readSession(id);
  return found && found.session.state !== 'draft' ? publicView(found.session, found.places, at) : null;
}

/**
 * Sessions in the given states with their places, in the order of their start. `after`: only those that start later.
 */
export async function readSessions(states: readonly SessionItem['state'][], after = '0'): Promise<Session[]> {
  const byState = states.map((state) => index(sessionsIn(state, after)));
  const sessions = (await Promise.all(byState)).flat() as unknown as SessionItem[];
  const counts = (await batch({ Outreach: sessions.map(({ id }) => placesKey(id)) }))
    .Outreach as unknown as PlacesItem[];
  const of = new Map(counts.map((one) => [one.pk, one]));
  const found = sessions.flatMap((session): Session[] => {
    const places = of.get(session.pk);
    return places ? [{ session, places }] : [];
  });
  return found.sort((a, b) => (a.session.startsAt < b.session.startsAt ? -1 : 1));
}
