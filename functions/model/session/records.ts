import type { Places } from '#shared/outreach/places';
import type { SessionDetails } from '#shared/outreach/session-details';
import type { SessionState } from '#shared/outreach/session-states';
import type { Chain, Tail } from '#functions/platform/store/decision';
import type { SessionKeys } from '#functions/model/index-keys';
import { type noticeKey, type placesKey, sessionKey } from './keys.ts';

export type SessionItem = ReturnType<typeof sessionKey> &
  SessionKeys & {
    version: number;
    tail: Tail;
    id: string;
    state: SessionState;
    /** A UTC instant, as is `startsAt`. */
    endsAt: string;
    details: SessionDetails;
    /** Rises with whatever a calendar shows of it. */
    sequence: number;
    /** Rises each time it is moved: what was asked for an earlier one is another's, even if it moved back since. */
    schedule: number;
    createdAt: string;
    createdBy: string;
  };

/** The numbers everybody counts on, apart from the session so that nobody's edit writes over a count. */
export type PlacesItem = ReturnType<typeof placesKey> & Places;

/** What people who are booked are told: what changed, or a host's own words. */
export type NoticeItem = ReturnType<typeof noticeKey> & { lines: string[]; at: string };

export function sessionChain(session: Pick<SessionItem, 'id' | 'tail'>): Chain {
  return {
    id: `session#${session.id}`,
    table: 'Outreach',
    head: sessionKey(session.id),
    tail: session.tail,
  };
}
