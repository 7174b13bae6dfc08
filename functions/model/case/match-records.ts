import type { InCase } from './keys.ts';

/** "Same woman" or "another woman", decided by a person; nothing is merged. Never overwritten: the latest counts. */
export type MatchDecisionItem = InCase & {
  sk: `MATCH#${string}#${string}`;
  otherId: string;
  version: number;
  decision: 'same-woman' | 'another-woman';
  by: string;
  at: string;
};
