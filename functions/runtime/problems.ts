import { Contended } from '#functions/storage/commit';
import { log } from './log.ts';
import type { Refusal } from '#functions/storage/decision';
import { Refused } from './refused.ts';
import { problemReply, reply } from './reply.ts';
import type { Middleware, Result, Road } from './road.ts';

/** Where an error came from, without its message: that may have several lines, and repeat what was sent. */
const placesOf = (error: Error | null | undefined) =>
  error?.stack
    ?.replace(error.message, '')
    .split('\n')
    .filter((line) => /^ +at /.test(line))
    .slice(0, 3);

/** The refusal as the caller asked for it; where even its page cannot be drawn, as a problem. */
async function say(road: Road | undefined, refusal: Refusal): Promise<Result> {
  if (!road) return problemReply(refusal);
  try {
    return await reply(road, { refusal });
  } catch (error) {
    log.error('page', { act: road.bound.name, where: placesOf(error instanceof Error ? error : null) });
    return problemReply(refusal);
  }
}

/** Answers every failure: a refusal in its own words, anything unexpected as a plain 500 that says nothing. */
export function problems(): Middleware {
  return {
    onError: async (request) => {
      const { error, context } = request;
      const act = context.road?.bound.name ?? 'none';
      if (error instanceof Refused) {
        log.info('refused', { act, code: error.refusal.code });
        request.response = await say(context.road, error.refusal);
      } else if (error instanceof Contended) {
        log.warn('contended', { act });
        request.response = await say(context.road, {
          code: 'busy-here',
          detail: 'Nothing was lost. Try again in a moment.',
        });
      } else {
        log.error('unexpected', { act, kind: error?.name, where: placesOf(error) });
        request.response = await say(context.road, {
          code: 'unexpected',
          detail: 'What you typed is kept on this page. Try again.',
        });
      }
    },
  };
}
