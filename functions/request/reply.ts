import { problem } from '#shared/problem/problem';
import type { Outcome, Refusal } from '#functions/platform/store/decision';
import type { Result, Road } from './road.ts';

// Told at build; a page that was built from another contract knows by it that it is the older one. Unbuilt there is none.
const contract = (import.meta.env as ImportMetaEnv | undefined)?.['CONTRACT_DIGEST'] as string | undefined;

/** Nothing this API says may be kept by a cache or a shared computer. */
const headers = (type: string) => ({
  'content-type': type,
  'cache-control': 'no-store',
  ...(contract && { 'contract-digest': contract }),
});

export function json(reply: unknown): Result {
  return { statusCode: 200, headers: headers('application/json'), body: JSON.stringify(reply) };
}

/** A refusal as RFC 9457 `application/problem+json`. */
export function problemReply({ code, ...detail }: Refusal): Result {
  const body = problem(code, detail);
  return {
    statusCode: body.status,
    headers: headers('application/problem+json'),
    body: JSON.stringify(body),
  };
}

/** An outcome as the caller asked for it: JSON, a problem, or the page that says the same. */
export async function reply(road: Road, outcome: Outcome<unknown>): Promise<Result> {
  const plain = 'refusal' in outcome ? problemReply(outcome.refusal) : json(outcome.reply);
  if (!road.draw) return plain;
  const { draw } = await road.draw();
  const { bound, params, typed, at } = road;
  const asData = { outcome, status: plain.statusCode };
  const { status, body } = await draw({ row: bound.name, params, typed, at, ...asData });
  return { statusCode: status, headers: headers('text/html;charset=utf-8'), body };
}
