import type { JsonObject } from '#infra/local/json';

export type Service = 'dynamodb' | 'ses' | 'secrets';

/** One call on its way: `operation` is `TransactWriteItems`, `Query`, `SendRawEmail` … */
export type Call = { service: Service; operation: string; body: JsonObject };

export type Fault =
  /** The service answers 500, or the connection breaks, before anything took effect. */
  | { kind: 'error' | 'reset' }
  /** It took effect, and the answer is lost. */
  | { kind: 'lose-answer' }
  /** It took effect, and the answer breaks off in its body, or is a 500. */
  | { kind: 'cut-answer' | 'error-after' }
  /** The service answers that it is out of service, and nothing took effect. */
  | { kind: 'unavailable' }
  | { kind: 'throttle' }
  /** A transaction meets another one. */
  | { kind: 'conflict' }
  | { kind: 'delay'; ms: number }
  /** Something else happens first. */
  | { kind: 'meanwhile'; run: () => Promise<unknown> }
  /** Never answered, and nothing takes effect; with `after` it takes effect and is never answered. */
  | { kind: 'hold'; after?: boolean }
  /** The index lags: the items it gives are left out where `drop` says so. */
  | { kind: 'stale'; drop: (item: JsonObject) => boolean };

export type Rule = {
  operation: string;
  when?: (call: Call) => boolean;
  /** The n-th matching call is the first to meet the fault, counted from 1. */
  from?: number;
  /** How many calls meet it; all of them, where nothing is said. */
  times?: number;
  fault: Fault;
};
