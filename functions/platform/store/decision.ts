import type { ProblemCode, ProblemDetail } from '#shared/problem/problem';
import type { TableName } from './tables.ts';

export type Key = { pk: string; sk: string };
export type Item = Key & Record<string, unknown>;

/** The number and hash of a chain's last entry, kept on its record. `seq` 0 means: no entry yet. */
export type ChainHead = { seq: number; hash: string };
export const noEntryYet: ChainHead = { seq: 0, hash: '' };

/** One write. `expect` is the business rule, as the write's own condition. */
export type Change =
  | { do: 'put'; table: TableName; item: Item; expect: 'absent' | 'anything' | { version: number } }
  | { do: 'erase'; table: TableName; key: Key }
  | Count
  | Limit;

/**
 * Adds to a number in the engine, so that concurrent counts all count; between zero and `upTo` (a number, or its
 * attribute). `also` is a second number of the same item, which a transaction can write only once, with a bound of its own.
 */
export type Count = {
  do: 'count';
  table: TableName;
  key: Key;
  count: string;
  by: 1 | -1;
  upTo?: number | string;
  also?: { count: string; by: 1 | -1; upTo?: number };
  /** Counts only while this number of the same item is zero. */
  whileNone?: string;
  /** Seconds since 1970 at which the number expires. */
  expiresAt?: number;
};

/** Changes the bound of a count, never below what is counted already. */
export type Limit = { do: 'limit'; table: TableName; key: Key; limit: string; to: number; count: string };

/** One audit chain and the record that holds its head. */
export type Chain = { id: string; table: TableName; head: Key; chainHead: ChainHead };

/** An audit entry before it is linked. `values` are digested with a key, never stored. */
export type AuditDraft = {
  chain: Chain;
  act: string;
  outcome: 'done' | 'seen' | 'refused';
  subject: string;
  from?: string;
  to?: string;
  version?: { from: number; to: number };
  fields?: readonly string[];
  values?: unknown;
  code?: ProblemCode;
};

export type Refusal = { code: ProblemCode } & ProblemDetail;
export type Outcome<R> = { reply: R } | { refusal: Refusal };

/** What an act decided. The type requires an audit entry, so an act without one does not compile. */
export type Decision<R> = {
  changes: readonly Change[];
  audit: readonly [AuditDraft, ...AuditDraft[]];
  outcome: Outcome<R>;
};

/** Whether an act is possible: what it changes, or why it is refused. */
export type Decided<R> = Decision<R> | { refusal: Refusal };

/**
 * A refusal is a decision too: it changes nothing and is recorded in the chain.
 *
 * @example
 * refuse(caseChain(id, tail), rows.open.audit, `case#${id}`, { code: 'not-possible-now' });
 */
export function refuse(chain: Chain, act: string, subject: string, refusal: Refusal): Decision<never> {
  return {
    changes: [],
    audit: [{ chain, act, outcome: 'refused', subject, code: refusal.code }],
    outcome: { refusal },
  };
}
