import type { Places } from '#shared/outreach/places';
import type { SessionDetails } from '#shared/outreach/session-details';
import type { SessionState } from '#shared/outreach/session-states';
import type { Chain, ChainHead } from '#functions/platform/store/decision';
import type { SessionKeys } from '#functions/model/index-keys';
import { type noticeKey, type placesKey, sessionKey } from './keys.ts';

export type SessionItem = ReturnType<typeof sessionKey> &
  SessionKeys & {
    version: number;
    chainHead: ChainHead;
    id: string;
    state: SessionState;
    /** A UTC instant, as is `startsAt`. */
    endsAt: string;
    details: SessionDetails;
    /** Rises with each change that a calendar shows. */
    sequence: number;
    /** Rises each time the session is moved. Jobs of an earlier value do nothing, even if it is moved back. */
    schedule: number;
    createdAt: string;
    createdBy: string;
  };

/** The counts of a session, apart from it so that an edit overwrites no count. */
export type PlacesItem = ReturnType<typeof placesKey> & Places;

/** A notice to the people who are booked: what changed, or a host's own words. */
export type NoticeItem = ReturnType<typeof noticeKey> & {
  lines: string[];
  at: string;
  /** The host whose own words they are; absent where the service wrote them, and in older items. */
  by?: string;
};

export function sessionChain(session: Pick<SessionItem, 'id' | 'chainHead'>): Chain {
  return {
    id: `session#${session.id}`,
    table: 'Outreach',
    head: sessionKey(session.id),
    chainHead: session.chainHead,
  };
}
