import type { DeliveryState } from './states.ts';

/** Why the outbox gave up on a mail. Closed. */
export const failures = {
  rejected: 'The mail service refused it.',
  'nobody-to-write-to': 'The Directory has no address for it.',
  'not-allowed-address': 'The address in the Directory does not belong to an organisation we may write to.',
  'marked-address': 'Mail to this address came back before, and nobody has cleared it yet.',
  'same-address': 'The Directory has the same address twice, so it would have gone to the same people again.',
  broken: 'The service could not prepare it, though it tried several times.',
  'tried-too-often': 'The mail service would not take it for more than a day.',
  'not-known-twice':
    'It was handed over twice and the mail service did not answer. Nobody knows whether it arrived.',
} as const;
export type Failure = keyof typeof failures;

/** Why a failed job needs a person. */
export const whyNotDone =
  'The service tried several times over two hours, and something broke each time. If you try it again, it goes on from where it stopped and does nothing twice. If it is listed here again, ask whoever runs the service.';

const byState: Partial<Record<DeliveryState, string>> = {
  'bounced-hard': 'It came back: their mail system says there is no such address.',
  'bounced-soft':
    'It came back: their mail system could not take it, for example because the mailbox is full.',
  complained: 'Somebody marked it as junk. Nothing more may go to this address.',
  suppressed:
    'The mail service holds it back, because mail to this address came back before. Ask whoever runs the service to take it off the mail service’s own list.',
};

/** Why a mail needs a person, in plain words. `failure` is the outbox's reason, if it gave up itself. */
export function whyInWords(state: DeliveryState, failure: Failure | null): string {
  return byState[state] ?? (failure ? failures[failure] : 'It did not reach anyone.');
}
