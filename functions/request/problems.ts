import { Contended } from '#functions/platform/store/commit';
import { factsOf } from './facts.ts';
import { log } from '#functions/platform/log';
import type { Refusal } from '#functions/platform/store/decision';
import { Refused } from './refused.ts';
import { problemReply, reply } from './reply.ts';
import type { Middleware, Result, LambdaContext } from './context.ts';

/** The stack of an error without its message, which may repeat what was sent. */
const placesOf = (error: Error | null | undefined) =>
  error?.stack
    ?.replace(error.message, '')
    .split('\n')
    .filter((line) => /^ +at /.test(line))
    .slice(0, 3);

/** The refusal as a page or as JSON; as a problem in JSON where the page cannot be drawn. */
async function say(context: Partial<LambdaContext>, refusal: Refusal): Promise<Result> {
  const { request } = context;
  if (!request) return problemReply(refusal);
  try {
    return await reply(request, { refusal });
  } catch (error) {
    log.error('page', { ...factsOf(context), where: placesOf(error instanceof Error ? error : null) });
    return problemReply(refusal);
  }
}

/** Answers every failure: a refusal in its own words, anything unexpected as a plain 500 without detail. */
export function problems(): Middleware {
  return {
    onError: async (request) => {
      const { error, context } = request;
      const facts = factsOf(context);
      if (error instanceof Refused) {
        log.info('refused', { ...facts, code: error.refusal.code });
        request.response = await say(context, error.refusal);
      } else if (error instanceof Contended) {
        const code = 'busy-here';
        log.warn('contended', { ...facts, code });
        request.response = await say(context, { code, detail: 'Nothing was lost. Try again in a moment.' });
      } else {
        const code = 'unexpected';
        log.error('unexpected', { ...facts, code, kind: error?.name, where: placesOf(error) });
        const detail = 'What you typed is kept on this page. Try again.';
        request.response = await say(context, { code, detail });
      }
    },
  };
}
