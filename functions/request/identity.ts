import { readPerson } from '#functions/model/person/read-person';
import { Refused } from './refused.ts';
import type { Middleware } from './context.ts';

// The subject becomes a key, so one that does not fit is refused.
const subject = /^[\w-]{1,128}$/;

/**
 * The caller. API Gateway has verified the access token; role and standing are read from the Directory on each
 * request, so that removing a person takes effect at once.
 */
export function identity(): Middleware {
  return {
    before: async ({ event, context }) => {
      if (context.request.bound.row.who === 'anyone') return;
      const claims = event.requestContext.authorizer?.jwt.claims ?? {};
      const { sub, email, token_use: use } = claims;
      if (typeof sub !== 'string' || !subject.test(sub) || typeof email !== 'string' || use !== 'access') {
        throw new Refused({ code: 'signed-out' });
      }
      context.request.actor = { id: sub, email: email.toLowerCase(), ...(await readPerson(sub)) };
    },
  };
}
