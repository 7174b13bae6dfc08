import { useSyncExternalStore } from 'react';
import { type Phase, session } from './session.ts';

/** The current state of the session. */
export function usePhase(): Phase {
  return useSyncExternalStore(session.watch, session.phase);
}
