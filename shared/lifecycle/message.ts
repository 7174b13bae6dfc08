import type { OwnState } from '#shared/delivery/facts';
import type { Moves } from './moves.ts';

export const messageStates = [
  'queued',
  'claimed',
  'accepted',
  'unknown',
  'failed',
  'needs-a-person',
  'dropped',
] as const satisfies readonly OwnState[];

export const messageActs = [
  'claim',
  'put-off',
  'lose',
  'refuse',
  'drop',
  'give-up',
  'learn',
  'lose-patience',
  'see-to',
] as const;
export type MessageAct = (typeof messageActs)[number];

/**
 * A mail on its way. `learn` is a word of the mail service, in its answer or in a later event: whatever it says, it has
 * taken the mail, which is then never sent again by itself. `see-to` is what a person does about a mail in trouble.
 */
export const messageMoves: Moves<OwnState, MessageAct> = {
  queued: { claim: 'claimed', learn: 'accepted' },
  // A lease that ran out is claimed anew, or after the second time given up.
  claimed: {
    claim: 'claimed',
    'put-off': 'queued',
    lose: 'unknown',
    refuse: 'failed',
    drop: 'dropped',
    'give-up': 'needs-a-person',
    learn: 'accepted',
  },
  unknown: { claim: 'claimed', 'give-up': 'needs-a-person', learn: 'accepted' },
  accepted: { learn: 'accepted', 'lose-patience': 'accepted', 'see-to': 'accepted' },
  failed: { learn: 'accepted', 'see-to': 'failed' },
  'needs-a-person': { learn: 'accepted', 'see-to': 'needs-a-person' },
  dropped: { learn: 'accepted' },
};
