import type { Moves } from './moves.ts';

/** What a person may decide of two cases that look alike. */
export const matchActs = ['same-woman', 'another-woman'] as const;
export type MatchAct = (typeof matchActs)[number];
export const matchStates = ['undecided', ...matchActs] as const;
export type MatchState = (typeof matchStates)[number];

/** A decision may be put right at any time, by deciding the other; there is no way back to undecided. */
export const matchMoves: Moves<MatchState, MatchAct> = {
  undecided: { 'same-woman': 'same-woman', 'another-woman': 'another-woman' },
  'same-woman': { 'another-woman': 'another-woman' },
  'another-woman': { 'same-woman': 'same-woman' },
};
