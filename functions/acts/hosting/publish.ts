import { hosting as rows } from '#shared/contract/hosting';
import type { Act } from '#functions/request/act';
import { change } from './change-session.ts';
import { decideMove } from './session.decide.ts';

/** Opens a session for sign-up, while it is still to come. */
export const publish: Act<typeof rows.publish> = (request) =>
  change(request, 'publish', ({ session }, ctx) =>
    session.startsAt > ctx.at ? decideMove(session, 'publish', ctx) : null,
  );
