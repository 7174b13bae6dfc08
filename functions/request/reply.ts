import { problem } from '#shared/problem/problem';
import type { Outcome, Refusal } from '#functions/platform/store/decision';
import type { Result, RequestContext } from './context.ts';

// Set by the build, so that a page built from another contract notices that it is outdated.
const contract = (import.meta.env as ImportMetaEnv | undefined)?.['CONTRACT_DIGEST'] as string | undefined;

/** No reply may be kept by a cache or on a shared computer. */
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

/** An outcome as JSON, as a problem, or as the page that says the same. */
export async function reply(request: RequestContext, outcome: Outcome<unknown>): Promise<Result> {
  const plain = 'refusal' in outcome ? problemReply(outcome.refusal) : json(outcome.reply);
  if (!request.draw) return plain;
  const { draw } = await request.draw();
  const { bound, params, typed, at } = request;
  const asData = { outcome, status: plain.statusCode };
  const { status, body } = await draw({ row: bound.name, params, typed, at, ...asData });
  return { statusCode: status, headers: headers('text/html;charset=utf-8'), body };
}
