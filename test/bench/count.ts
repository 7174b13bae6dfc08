import type { BenchLine } from './line.ts';

/**
 * One counted line: `value` itself must not pass `limit` where there is one. `floor` is the least it could be, found in
 * the same run, where there is such a thing.
 */
export type CountLine = {
  name: string;
  value: number;
  floor: number | null;
  limit: number | null;
  unit: string;
};

export type Line = BenchLine | CountLine;
