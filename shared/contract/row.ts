import type * as z from 'zod';
import '#shared/text/refusals';
import type { Role } from '#shared/people/person';

/** A zone of trust: one Lambda function, one IAM role. */
export type Zone = 'entry' | 'referral' | 'casework' | 'team' | 'outreach' | 'hosting' | 'governance';

/** Who may call a row: anybody, any signed-in person (enrolled or not), or people in active standing with one of the roles. */
export type Who = 'anyone' | 'signed-in' | readonly Role[];

/** The name of the act's audit entry, or the reason why it has none. */
export type AuditName = string | { none: string };

type ParamNames<P extends string> = P extends `${string}{${infer N}}${infer Rest}`
  ? N | ParamNames<Rest>
  : never;

export type Row = {
  zone: Zone;
  method: 'GET' | 'POST' | 'PUT';
  /** Rows under `/sessions` also work without script: they answer JSON or HTML, as requested. */
  path: `/api/${string}` | `/sessions${string}`;
  who: Who;
  summary: string;
  audit: AuditName;
  /** Whether a plain HTML form may post to it. */
  form?: true;
  body?: z.ZodType;
  query?: z.ZodType;
  reply: z.ZodType;
};

/** Path parameters of a row. Each is a UUID, made by a browser or an act and without meaning. */
export type Params<R extends Row> = { [K in ParamNames<R['path']>]: string };
export type Body<R extends Row> = R extends { body: infer B extends z.ZodType } ? z.infer<B> : undefined;
/** What the caller sends, before defaults are filled in. */
export type BodyInput<R extends Row> = R extends { body: infer B extends z.ZodType } ? z.input<B> : undefined;
export type Query<R extends Row> = R extends { query: infer Q extends z.ZodType } ? z.infer<Q> : undefined;
export type Reply<R extends Row> = z.infer<R['reply']>;

type Sent<R extends Row> = ([ParamNames<R['path']>] extends [never] ? unknown : { params: Params<R> }) &
  (R extends { body: z.ZodType } ? { body: BodyInput<R> } : unknown);
/** One good call of each act of a noun, and its reply. */
export type Samples<Acts extends Readonly<Record<string, Row>>> = {
  [Act in keyof Acts]: Sent<Acts[Act]> & { reply: Reply<Acts[Act]> };
};

/** Declares one operation of the API; the compiler keeps the literal types. */
export function row<const R extends Row>(stated: R): R {
  return stated;
}

/** API Gateway's route key, by which a zone finds the act. */
export function routeKey(stated: Row): string {
  return `${stated.method} ${stated.path}`;
}
