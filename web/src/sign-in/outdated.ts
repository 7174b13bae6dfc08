import { session } from './session.ts';

// Holds only the digest of a contract.
const key = 'loaded-again-for';

/**
 * This page is older than the API: typed work is saved and the page reloads, once for each contract, so that a stale
 * copy cannot reload for ever. Where not all could be saved, the browser asks first.
 */
export async function loadAgainFor(contract: string): Promise<void> {
  if (sessionStorage.getItem(key) === contract) return;
  sessionStorage.setItem(key, contract);
  await session.save();
  location.reload();
}
