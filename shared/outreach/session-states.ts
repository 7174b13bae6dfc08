import { type Moves } from '#shared/lifecycle/moves';

export const sessionStates = ['draft', 'open', 'closed', 'cancelled'] as const;
export type SessionState = (typeof sessionStates)[number];
export const sessionActs = ['edit', 'publish', 'close', 'cancel', 'message'] as const;
export type SessionAct = (typeof sessionActs)[number];

/** The lifecycle of a session. "Full" and "over" are not states: they follow from the places and the time. */
export const sessionMoves: Moves<SessionState, SessionAct> = {
  draft: { edit: 'draft', publish: 'open', cancel: 'cancelled' },
  open: { edit: 'open', message: 'open', close: 'closed', cancel: 'cancelled' },
  closed: { edit: 'closed', message: 'closed', publish: 'open', cancel: 'cancelled' },
  cancelled: {},
};

export const sessionStateWords: Record<SessionState, string> = {
  draft: 'Draft, not published',
  open: 'Open for sign-up',
  closed: 'Closed for sign-up',
  cancelled: 'Cancelled',
};

/** What the public is told of a session. */
export const publicStates = ['open', 'full', 'closed', 'cancelled', 'over'] as const;
export type PublicState = (typeof publicStates)[number];

/** Sign-up ends when the session begins. `at` and `startsAt` are UTC instants. */
export function publicState(
  session: { state: SessionState; startsAt: string },
  placesLeft: number,
  at: string,
): PublicState {
  if (session.state === 'cancelled') return 'cancelled';
  if (session.startsAt <= at) return 'over';
  if (session.state !== 'open') return 'closed';
  return placesLeft > 0 ? 'open' : 'full';
}

/** Places in words. */
export function placesWords(state: PublicState, few: boolean): string {
  switch (state) {
    case 'open':
      return few ? 'Few places left' : 'Places free';
    case 'full':
      return 'Full: you can join the waiting list';
    case 'closed':
      return 'Closed for sign-up';
    case 'cancelled':
      return 'Cancelled';
    case 'over':
      return 'This session has begun or is over';
  }
}
