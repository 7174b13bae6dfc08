import { useState } from 'react';
import type { Outcome } from '../api/outcome.ts';

/** Whether the link's purpose is done. */
export function useDone() {
  const [done, setDone] = useState(false);
  const finish = (outcome: Outcome<unknown> | null) => {
    if (outcome?.kind === 'ok') setDone(true);
  };
  return { done, finish };
}
