import { useSyncExternalStore } from 'react';
import { type Phase, session } from './session.ts';

/** Where the session stands, kept up to date. */
export function usePhase(): Phase {
  return useSyncExternalStore(session.watch, session.phase);
}
