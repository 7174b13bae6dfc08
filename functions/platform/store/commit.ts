import { setTimeout as pause } from 'node:timers/promises';
import { type CancellationReason, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Stamp } from '#functions/platform/audit/entry';
import { keyFor } from '#functions/platform/keys/keys';
import type { Decision, Item, ChainHead } from './decision.ts';
import { engine } from './engine.ts';
import { type PlannedWrite, plan } from './plan.ts';
import { get } from './read.ts';
import { upcast } from './schema.ts';

/**
 * `chainHeads` are the chain heads by id, for further writes to them. `failed` is the stored item that did not meet
 * its condition, or null where it is absent.
 */
export type Committed =
  { committed: true; chainHeads: ReadonlyMap<string, ChainHead> } | { committed: false; failed: Item | null };

/**
 * One page asks for several things at once, and each is an entry of the same person's chain; so the last of two dozen
 * still finds its place. Some four seconds on average, within a function's ten.
 */
const attempts = 14;
const longestPause = 800;

/** Thrown after fourteen lost places in the chain or conflicts in a row; mapped to 503. */
export class Contended extends Error {
  override name = 'Contended';
}

type Verdict = { again: true; chainHeads: Map<string, ChainHead> } | { again: false; failed: Item | null };

/**
 * Reads why a transaction was cancelled. A lost place and a conflict are retried, a failed business condition never.
 */
function judge(reasons: readonly CancellationReason[], writes: readonly PlannedWrite[]): Verdict {
  const chainHeads = new Map<string, ChainHead>();
  for (const [position, reason] of reasons.entries()) {
    const write = writes[position];
    if (reason.Code === 'ValidationError') throw new Error(`The engine refused a write: ${reason.Message}`);
    if (reason.Code !== 'ConditionalCheckFailed' || !write) continue;
    const stored = reason.Item ? upcast(unmarshall(reason.Item) as Item) : null;
    if (write.chain && write.meets(stored)) chainHeads.set(write.chain, stored?.['chainHead'] as ChainHead);
    else if (!write.isEntry) return { again: false, failed: stored };
  }
  return { again: true, chainHeads };
}

const endsOf = (writes: readonly PlannedWrite[]) =>
  new Map(
    writes.flatMap(({ chain, chainHead }) =>
      chain !== null && chainHead ? [[chain, chainHead] as const] : [],
    ),
  );

/** Where the decision's chains end now. What was learned before a pause is out of date after it. */
async function headsNow({ audit }: Decision<unknown>): Promise<Map<string, ChainHead>> {
  const chains = [...new Map(audit.map(({ chain }) => [chain.id, chain])).values()];
  const found = await Promise.all(chains.map(({ table, head }) => get(table, head)));
  return new Map(
    chains.flatMap(({ id }, position) => {
      const stored = found[position]?.['chainHead'] as ChainHead | undefined;
      return stored ? [[id, stored] as const] : [];
    }),
  );
}

/**
 * The only way an act writes: change, audit entries and messages in one transaction, or nothing.
 * Throws `Contended` after fourteen lost places, and whatever the engine throws that is not a cancelled transaction.
 *
 * @example
 * const done = await commit(decideVerify(state), stamp(request));
 * if (!done.committed) return { refusal: { code: 'changed-meanwhile', current: done.failed } };
 */
export async function commit(decision: Decision<unknown>, stamp: Stamp): Promise<Committed> {
  const keys = { audit: await keyFor('audit'), digest: await keyFor('digest') };
  let chainHeads = new Map<string, ChainHead>();
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const writes = plan(decision, chainHeads, stamp, keys);
    try {
      await engine.send(new TransactWriteCommand({ TransactItems: writes.map((write) => write.request) }));
      return { committed: true, chainHeads: endsOf(writes) };
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error;
      const verdict = judge(error.CancellationReasons ?? [], writes);
      if (!verdict.again) return { committed: false, failed: verdict.failed };
      chainHeads = new Map([...chainHeads, ...verdict.chainHeads]);
      if (attempt === attempts || (attempt === 1 && verdict.chainHeads.size > 0)) continue;
      await pause(Math.random() * Math.min(longestPause, 20 * 2 ** attempt));
      chainHeads = new Map([...chainHeads, ...(await headsNow(decision))]);
    }
  }
  throw new Contended(`No place in the chain after ${attempts} attempts`);
}
