import { setTimeout as pause } from 'node:timers/promises';
import { type CancellationReason, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Stamp } from '#functions/platform/audit/entry';
import { keyFor } from '#functions/platform/keys/keys';
import type { Decision, Item, Tail } from './decision.ts';
import { engine } from './engine.ts';
import { type PlannedWrite, plan } from './plan.ts';
import { upcast } from './schema.ts';

/**
 * `tails` are the ends of the chains by id, for who goes on writing to one. `failed` is what stands in the way now: the
 * item that did not meet its condition, or null where it is absent.
 */
export type Committed =
  { committed: true; tails: ReadonlyMap<string, Tail> } | { committed: false; failed: Item | null };

const attempts = 5;
/** A number that many want at once is worth more patience: at most some five seconds, within a function's ten. */
const attemptsToCount = 14;
const longestPause = 800;

/** Thrown when a place in the chain was lost, or a conflict met, five times in a row; mapped to 503. */
export class Contended extends Error {
  override name = 'Contended';
}

type Verdict = { again: true; tails: Map<string, Tail> } | { again: false; failed: Item | null };

/** Reads why a transaction was cancelled: a lost place and a conflict are tried again, a business condition never. */
function judge(reasons: readonly CancellationReason[], writes: readonly PlannedWrite[]): Verdict {
  const tails = new Map<string, Tail>();
  for (const [position, reason] of reasons.entries()) {
    const write = writes[position];
    if (reason.Code === 'ValidationError') throw new Error(`The engine refused a write: ${reason.Message}`);
    if (reason.Code !== 'ConditionalCheckFailed' || !write) continue;
    const stored = reason.Item ? upcast(unmarshall(reason.Item) as Item) : null;
    if (write.chain && write.meets(stored)) tails.set(write.chain, stored?.['tail'] as Tail);
    else if (!write.isEntry) return { again: false, failed: stored };
  }
  return { again: true, tails };
}

const endsOf = (writes: readonly PlannedWrite[]) =>
  new Map(writes.flatMap(({ chain, tail }) => (chain !== null && tail ? [[chain, tail] as const] : [])));

/**
 * The only way an act writes: change, audit entries and messages in one transaction, or nothing.
 * Throws `Contended` after five lost places (fourteen where it counts), and whatever the engine throws that is not a cancelled transaction.
 *
 * @example
 * const done = await commit(decideVerify(state), stamp(request));
 * if (!done.committed) return { refusal: { code: 'changed-meanwhile', current: done.failed } };
 */
export async function commit(decision: Decision<unknown>, stamp: Stamp): Promise<Committed> {
  const keys = { audit: await keyFor('audit'), digest: await keyFor('digest') };
  const most = decision.changes.some(({ do: what }) => what === 'count') ? attemptsToCount : attempts;
  let tails = new Map<string, Tail>();
  for (let attempt = 1; attempt <= most; attempt++) {
    const writes = plan(decision, tails, stamp, keys);
    try {
      await engine.send(new TransactWriteCommand({ TransactItems: writes.map((write) => write.request) }));
      return { committed: true, tails: endsOf(writes) };
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error;
      const verdict = judge(error.CancellationReasons ?? [], writes);
      if (!verdict.again) return { committed: false, failed: verdict.failed };
      tails = new Map([...tails, ...verdict.tails]);
      if (attempt < most) await pause(Math.random() * Math.min(longestPause, 20 * 2 ** attempt));
    }
  }
  throw new Contended(`No place in the chain after ${most} attempts`);
}
