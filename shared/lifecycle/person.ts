import type { Moves } from './moves.ts';

export const verificationStates = ['not-verified', 'verified'] as const;
export type VerificationState = (typeof verificationStates)[number];
export const verificationActs = ['verify', 'correct', 'move'] as const;
export type VerificationAct = (typeof verificationActs)[number];

/**
 * A referrer, until the hub has checked that they are who they say (B2). They `correct` name, job title or court; they
 * `move` to another organisation or phone number. The check was a call to their organisation, so it ends with a move.
 */
export const verificationMoves: Moves<VerificationState, VerificationAct> = {
  'not-verified': { verify: 'verified', correct: 'not-verified', move: 'not-verified' },
  verified: { correct: 'verified', move: 'not-verified' },
};

export const membershipStates = ['not-a-member', 'waiting', 'admitted'] as const;
export type MembershipState = (typeof membershipStates)[number];
export const membershipActs = ['join', 'admit'] as const;
export type MembershipAct = (typeof membershipActs)[number];

/** A person's place in a team (B3). */
export const membershipMoves: Moves<MembershipState, MembershipAct> = {
  'not-a-member': { join: 'waiting' },
  waiting: { admit: 'admitted' },
  admitted: {},
};

export const verificationState = ({ verified }: { verified: unknown }): VerificationState =>
  verified ? 'verified' : 'not-verified';

/** A person's standing with one team. */
export const membershipState = (
  teams: readonly { teamId: string; state: 'waiting' | 'admitted' }[],
  teamId: string | null,
): MembershipState => teams.find((one) => one.teamId === teamId)?.state ?? 'not-a-member';
