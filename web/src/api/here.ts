import { loadAgainFor } from '../sign-in/outdated.ts';
import { session } from '../sign-in/session.ts';
import type { ClientContext } from './client.ts';

/** The person signed in on this page, for every client of it. */
export const here: ClientContext = {
  fetch: (url, init) => fetch(url, init),
  token: () => session.token(),
  signedOut: () => session.lock('refused'),
  outdated: (contract) => void loadAgainFor(contract),
};
