import type { BodyInput, Params, Reply, Row } from '#shared/contract/row';
import { heard } from './clock.ts';
import { type Outcome, refusal, unreachable } from './outcome.ts';

/** A part of the contract: rows by noun and act. */
type Nouns = Record<string, Record<string, Row>>;
type Part<Name extends string, Value> = keyof Value extends never
  ? { [N in Name]?: undefined }
  : { [N in Name]: Value };
type Sent<R extends Row> = BodyInput<R> extends undefined ? { body?: undefined } : { body: BodyInput<R> };
export type Input<R extends Row> = Part<'params', Params<R>> & Sent<R>;
export type Options = { keepalive?: boolean };

type Call<R extends Row> =
  Record<string, never> extends Input<R>
    ? (input?: Input<R>, options?: Options) => Promise<Outcome<Reply<R>>>
    : (input: Input<R>, options?: Options) => Promise<Outcome<Reply<R>>>;

export type Client<N extends Nouns> = {
  [Noun in keyof N]: { [Act in keyof N[Noun]]: Call<N[Noun][Act] & Row> };
};

/**
 * What a client needs of the page: a token (null when signed out), and callbacks for an unknown session and for a
 * newer contract that this page does not understand.
 */
export type ClientContext = {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  token: () => Promise<string | null>;
  signedOut: () => void;
  outdated: (contract: string) => void;
};

type Loose = { params?: Record<string, string> | undefined; body?: unknown };

const waitAtMost = 30_000;
// Browsers refuse `keepalive` beyond 64 KB; a character is three bytes at most.
const outlivesAtMost = 20_000;

function address(path: string, params: Record<string, string> = {}): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}

async function call(
  row: Row,
  context: ClientContext,
  input: Loose = {},
  options: Options = {},
): Promise<Outcome<unknown>> {
  const token = row.who === 'anyone' ? null : await context.token();
  if (token === null && row.who !== 'anyone') return refusal(401, null);
  const headers: Record<string, string> = { accept: 'application/json' };
  if (token !== null) headers['authorization'] = `Bearer ${token}`;
  if (row.body) headers['content-type'] = 'application/json';
  const text = row.body ? JSON.stringify(input.body) : '';
  try {
    const response = await context.fetch(address(row.path, input.params), {
      method: row.method,
      headers,
      cache: 'no-store',
      credentials: 'omit',
      ...(row.body ? { body: text } : {}),
      keepalive: options.keepalive === true && text.length <= outlivesAtMost,
      signal: AbortSignal.timeout(waitAtMost),
    });
    heard(response.headers.get('date'));
    const body: unknown = await response.json().catch(() => null);
    if (response.status === 401 && row.who !== 'anyone') context.signedOut();
    if (!response.ok) return refusal(response.status, body);
    const reply = row.reply.safeParse(body);
    if (reply.success) return { kind: 'ok', value: reply.data };
    const theirs = response.headers.get('contract-digest');
    if (theirs !== null && theirs !== import.meta.env['CONTRACT_DIGEST']) context.outdated(theirs);
    return refusal(500, null);
  } catch {
    return unreachable;
  }
}

/**
 * A part of the API as functions, one per row.
 *
 * @example
 * const client = makeClient({ referral }, around);
 * const saved = await client.referral.save({ params: { id }, body: { version, answers } });
 * if (saved.kind === 'ok') show(saved.value);
 */
export function makeClient<const N extends Nouns>(part: N, context: ClientContext): Client<N> {
  const nouns = Object.entries(part).map(([noun, acts]) => {
    const calls = Object.entries(acts).map(([act, row]) => [
      act,
      (input?: Loose, options?: Options) => call(row, context, input, options),
    ]);
    return [noun, Object.fromEntries(calls)];
  });
  return Object.fromEntries(nouns) as Client<N>;
}
