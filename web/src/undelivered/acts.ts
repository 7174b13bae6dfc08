import type { OtherAddress, Undelivered, UndeliveredKind } from '#shared/delivery/views';
import type { Outcome } from '../api/outcome.ts';
import { api } from './api.ts';

/** What a person may do about a failed mail or job: the button's words, the message afterwards, the call. */
export type Act = { words: string; said: string; run: () => Promise<Outcome<unknown>> };

const addresses: Record<OtherAddress, { words: string; said: string }> = {
  second: {
    words: 'Send it to the team’s second address',
    said: 'It is on its way to the team’s second address.',
  },
  manager: { words: 'Send it to the team’s manager', said: 'It is on its way to the team’s manager.' },
};

/** A booking has no phone number and makes no task: its hosts know the person. */
const handOver: Record<'case' | 'booking', Pick<Act, 'words' | 'said'>> = {
  case: {
    words: 'Hand over to the phone',
    said: 'There is now a task to phone, and no more mail is sent for it.',
  },
  booking: {
    words: 'Stop: a host tells them another way',
    said: 'No more mail is sent for it. Nothing else happens by itself: tell them another way.',
  },
};

const tried: Record<UndeliveredKind, string> = {
  mail: 'It is on its way to the same address again.',
  job: 'The service tries it again within two minutes.',
};

/** The acts that the API allows. A mail can always become a phone call; a job can only be done. */
export function actsFor({ kind, id, version, canTryAgain, others, sessionId }: Undelivered): Act[] {
  const params = { id };
  const retry: Act = {
    words: 'Try again',
    said: tried[kind],
    run: () => api.undelivered.retry({ params, body: { version } }),
  };
  const phone: Act = {
    ...(sessionId ? handOver.booking : handOver.case),
    run: () => api.undelivered.phone({ params, body: { version } }),
  };
  const elsewhere = others.map((address): Act => ({
    ...addresses[address],
    run: () => api.undelivered.otherAddress({ params, body: { version, address } }),
  }));
  return [...(canTryAgain ? [retry] : []), ...elsewhere, ...(kind === 'mail' ? [phone] : [])];
}
