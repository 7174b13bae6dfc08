/**
 * One measured line: `value` and `floor` are medians in `unit`, taken in turns so that a busy machine slows both;
 * `ratio` is value over floor, and must not pass `limit` where there is one.
 */
export type BenchLine = {
  name: string;
  value: number;
  floor: number;
  ratio: number;
  limit: number | null;
  unit: string;
};
