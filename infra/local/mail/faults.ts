import { isObject } from '../json.ts';

export const faultModes = ['ok', 'throttle', 'reject', 'timeout', 'down'] as const;
export type FaultMode = (typeof faultModes)[number];

export type Faults = {
  /** Sets what the next sends meet: `count` of them, or all until told otherwise. */
  set: (mode: FaultMode, count?: number) => void;
  /** What this send meets. */
  next: () => FaultMode;
};

export function openFaults(): Faults {
  let mode: FaultMode = 'ok';
  let left = Infinity;
  return {
    set: (wanted, count = Infinity) => {
      mode = wanted;
      left = count;
    },
    next: () => {
      if (left <= 0) mode = 'ok';
      left -= 1;
      return mode;
    },
  };
}

/** Reads `{ mode, count? }`; null when it is something else. */
export function readFault(asked: unknown): { mode: FaultMode; count: number | undefined } | null {
  if (!isObject(asked)) return null;
  const mode = faultModes.find((one) => one === asked['mode']);
  const { count } = asked;
  if (!mode || (count !== undefined && !(typeof count === 'number' && Number.isInteger(count) && count > 0)))
    return null;
  return { mode, count };
}
