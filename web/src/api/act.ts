import { useRef, useState } from 'react';
import type { Failure, Outcome } from './outcome.ts';

export type Act<Input, Value> = {
  run: (input: Input) => Promise<Outcome<Value> | null>;
  busy: boolean;
  failure: Failure | null;
  /** Counts the failures, so that each new summary takes the focus. */
  failed: number;
};

/** One call at a time: while one is running a second press does nothing and gets `null`. */
export function useAct<Input, Value>(call: (input: Input) => Promise<Outcome<Value>>): Act<Input, Value> {
  const [state, setState] = useState({ busy: false, failure: null as Failure | null, failed: 0 });
  const underWay = useRef(false);
  const run = async (input: Input) => {
    if (underWay.current) return null;
    underWay.current = true;
    setState((was) => ({ ...was, busy: true, failure: null }));
    const outcome = await call(input);
    underWay.current = false;
    setState((was) => ({
      busy: false,
      failure: outcome.kind === 'ok' ? null : outcome,
      failed: was.failed + (outcome.kind === 'ok' ? 0 : 1),
    }));
    return outcome;
  };
  return { run, ...state };
}
