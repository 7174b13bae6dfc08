import type { Moves } from './moves.ts';

/** What a person may decide about two similar cases. */
export const matchActs = ['same-woman', 'another-woman'] as const;
export type MatchAct = (typeof matchActs)[number];
export const matchStates = ['undecided', ...matchActs] as const;
export type MatchState = (typeof matchStates)[number];

/** A decision can be corrected at any time by the other one; it never becomes undecided again. */
export const matchMoves: Moves<MatchState, MatchAct> = {
  undecided: { 'same-woman': 'same-woman', 'another-woman': 'another-woman' },
  'same-woman': { 'another-woman': 'another-woman' },
  'another-woman': { 'same-woman': 'same-woman' },
};

export const matchWords: Record<MatchAct, string> = {
  'same-woman': 'Same woman',
  'another-woman': 'Another woman',
};
