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
 * The lifecycle of a mail. `learn` is any report of the mail service, which shows that it took the mail: then it is
 * never sent again automatically. `see-to` is what a person does about a failed mail.
 */
export const messageMoves: Moves<OwnState, MessageAct> = {
  queued: { claim: 'claimed', learn: 'accepted' },
  // An expired lease is claimed again; after the second time the message is given up.
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
