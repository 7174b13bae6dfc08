import type { Call, Fault } from '#test/support/rig/fault';
import type { Faults } from '#test/support/rig/faults';

/** Whether a call fails before it takes effect, or after it: the effect is there and the answer is lost. */
export type Mode = 'before' | 'after';

export const writes: readonly string[] = ['PutItem', 'UpdateItem', 'TransactWriteItems', 'SendRawEmail'];
const operations = ['GetItem', 'BatchGetItem', 'Query', ...writes];
/** The SDK asks the engine three times: a failure that is to be one for the act has to last so long. */
const tries = 3;

export type Injected = { hit: () => string | null; made: () => readonly string[]; clear: () => void };

/**
 * Makes the n-th call fail, counted over all engine and SES calls from now on, together with the SDK's own further
 * tries of it. `hit` names what was hit, or null where so many calls were never made; `made` is all that were.
 */
export function injectAt(faults: Faults, n: number, mode: Mode): Injected {
  const made: string[] = [];
  let last: Call | null = null;
  let hit: { operation: string; body: string } | null = null;
  let left = 0;
  const placeOf = (call: Call): 'first' | 'more' | null => {
    if (call !== last) {
      last = call;
      made.push(call.operation);
    }
    if (hit === null && made.length === n) {
      hit = { operation: call.operation, body: JSON.stringify(call.body) };
      left = call.service === 'ses' ? 0 : tries - 1;
      return 'first';
    }
    // Reads run side by side: only the same words again are another try of the one that was hit.
    if (hit && left > 0 && hit.operation === call.operation && hit.body === JSON.stringify(call.body)) {
      left -= 1;
      return 'more';
    }
    return null;
  };
  // Both rules of an operation are asked about each call; the first asks, the second is told.
  let place: 'first' | 'more' | null = null;
  const first: Fault = mode === 'before' ? { kind: 'error' } : { kind: 'lose-answer' };
  const rules = operations.flatMap((operation) => [
    faults.set({ operation, when: (call) => (place = placeOf(call)) === 'first', fault: first }),
    faults.set({ operation, when: () => place === 'more', fault: { kind: 'reset' } }),
  ]);
  return {
    hit: () => hit?.operation ?? null,
    made: () => made,
    clear: () => rules.forEach((rule) => rule.clear()),
  };
}
