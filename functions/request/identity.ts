import { readPerson } from '#functions/model/person/read-person';
import { Refused } from './refused.ts';
import type { Middleware } from './road.ts';

// A subject becomes a key: an issuer whose subjects do not fit one lets nobody in.
const subject = /^[\w-]{1,128}$/;

/**
 * Who is asking. API Gateway has verified the access token; role and standing come from the Directory on
 * each request, so that removing someone works at once and not at token expiry.
 */
export function identity(): Middleware {
  return {
    before: async ({ event, context }) => {
      if (context.road.bound.row.who === 'anyone') return;
      const claims = event.requestContext.authorizer?.jwt.claims ?? {};
      const { sub, email, token_use: use } = claims;
      if (typeof sub !== 'string' || !subject.test(sub) || typeof email !== 'string' || use !== 'access') {
        throw new Refused({ code: 'signed-out' });
      }
      context.road.actor = { id: sub, email: email.toLowerCase(), ...(await readPerson(sub)) };
    },
  };
}
