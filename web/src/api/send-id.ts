import { useState } from 'react';
import { type Outcome, refusedWith } from './outcome.ts';

/**
 * The id of what a form sends next: the same at each press until the server has taken it, so that a press after a lost
 * answer makes nothing twice. Pass each outcome to `after`.
 */
export function useSendId() {
  const [id, setId] = useState(() => crypto.randomUUID());
  const after = (outcome: Outcome<unknown> | null) => {
    // What was changed after a first sending counts as another one.
    const isTaken = outcome && (outcome.kind === 'ok' || refusedWith(outcome, 'sent-differently'));
    if (isTaken) setId(crypto.randomUUID());
  };
  return { id, after };
}
