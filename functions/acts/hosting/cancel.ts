import { hosting as rows } from '#shared/contract/hosting';
import type { Act } from '#functions/request/act';
import { change } from './change-session.ts';
import { decideMove } from './session.decide.ts';

export const cancel: Act<typeof rows.cancel> = (request) =>
  change(request, 'cancel', ({ session }, ctx) =>
    session.endsAt > ctx.at ? decideMove(session, 'cancel', ctx) : null,
  );
