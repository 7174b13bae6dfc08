import { session } from './session.ts';

// Holds the digest of a contract, and nothing of anybody.
const key = 'loaded-again-for';

/**
 * This page is older than the API: what was typed is saved, and the page loads again. Once for each contract, so that an
 * old copy that is served again cannot go round in circles; where not all could be saved, the browser asks first.
 */
export async function loadAgainFor(contract: string): Promise<void> {
  if (sessionStorage.getItem(key) === contract) return;
  sessionStorage.setItem(key, contract);
  await session.save();
  location.reload();
}
