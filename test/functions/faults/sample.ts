import { type Mode, writes } from './inject.ts';

const modes: readonly Mode[] = ['before', 'after'];
const everyCall = process.env['FAULTS'] === 'all';

/** A call of an act, counted from 1, and when it fails. */
export type Picked = { call: number; mode: Mode };

/**
 * Which calls of an act to fail, by the operations it makes: with FAULTS=all every call, before and after it takes
 * effect. Else the last write of each kind, both ways, and the last read.
 */
export function picked(operations: readonly string[]): Picked[] {
  const calls = operations.map((operation, place) => ({ operation, call: place + 1 }));
  const both = ({ call }: { call: number }) => modes.map((mode) => ({ call, mode }));
  if (everyCall) return calls.flatMap(both);
  const written = calls.filter(
    ({ operation, call }) => writes.includes(operation) && operations.lastIndexOf(operation) === call - 1,
  );
  const read = calls.findLast(({ operation }) => !writes.includes(operation));
  return [...(read ? [{ call: read.call, mode: 'before' as const }] : []), ...written.flatMap(both)];
}
