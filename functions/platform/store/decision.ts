import type { ProblemCode, ProblemDetail } from '#shared/problem/problem';
import type { TableName } from './tables.ts';

export type Key = { pk: string; sk: string };
export type Item = Key & Record<string, unknown>;

/** The last entry of an audit chain, as the record it belongs to carries it. `seq` 0 means: no entry yet. */
export type Tail = { seq: number; hash: string };
export const noEntryYet: Tail = { seq: 0, hash: '' };

/** What is written. `expect` states the business rule in the write's own condition. */
export type Change =
  | { do: 'put'; table: TableName; item: Item; expect: 'absent' | 'anything' | { version: number } }
  | { do: 'erase'; table: TableName; key: Key }
  | { do: 'add'; table: TableName; key: Key; to: string; value: string }
  | Count
  | Limit;

/**
 * Adds to a number on the engine itself, so that two who count at once both count. `upTo` is the bound it may not
 * pass: a number, or the name of the attribute that holds it. It never falls below zero. A transaction writes an item
 * once, so `also` is a second number of the same item that moves with it.
 */
export type Count = {
  do: 'count';
  table: TableName;
  key: Key;
  count: string;
  by: 1 | -1;
  upTo?: number | string;
  also?: { count: string; by: 1 | -1 };
  /** Counts only while this number of the same item is zero. */
  whileNone?: string;
  /** Seconds since 1970, for a number that may be forgotten. */
  expiresAt?: number;
};

/** Moves the bound of a count, and never below what is counted already. */
export type Limit = { do: 'limit'; table: TableName; key: Key; limit: string; to: number; count: string };

/** One audit chain and where its tail is kept. */
export type Chain = { id: string; table: TableName; head: Key; tail: Tail };

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

/** What an act decided. Its type requires an audit entry, so an unaudited act does not compile. */
export type Decision<R> = {
  changes: readonly Change[];
  audit: readonly [AuditDraft, ...AuditDraft[]];
  outcome: Outcome<R>;
};

/** What came of looking whether an act is possible: what it changes, or why it is not. */
export type Decided<R> = Decision<R> | { refusal: Refusal };

/**
 * A refusal is a decision too: nothing changes, and the chain remembers it.
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
