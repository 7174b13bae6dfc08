import { isObject } from '../json.ts';

export const faultModes = ['ok', 'throttle', 'reject', 'timeout', 'down'] as const;
export type FaultMode = (typeof faultModes)[number];

export type Faults = {
  /** Sets the fault for the next `count` sends, or for all until changed. */
  set: (mode: FaultMode, count?: number) => void;
  /** The fault for this send, if any. */
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

/** Parses `{ mode, count? }`; null where it is something else. */
export function readFault(asked: unknown): { mode: FaultMode; count: number | undefined } | null {
  if (!isObject(asked)) return null;
  const mode = faultModes.find((one) => one === asked['mode']);
  const { count } = asked;
  if (!mode || (count !== undefined && !(typeof count === 'number' && Number.isInteger(count) && count > 0)))
    return null;
  return { mode, count };
}
