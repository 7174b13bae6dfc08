import { booking } from '#shared/contract/booking';
import { makeClient } from '../api/client.ts';

const { see, change, cancel, feedback, erase } = booking;

/** The calls of the booking page. Its signed link identifies the caller; there is no sign-in. */
export const api = makeClient(
  { booking: { see, change, cancel, feedback, erase } },
  {
    fetch: (url, init) => fetch(url, init),
    token: () => Promise.resolve(null),
    signedOut: () => undefined,
    outdated: () => undefined,
  },
);
