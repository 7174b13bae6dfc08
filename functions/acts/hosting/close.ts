import { hosting as rows } from '#shared/contract/hosting';
import type { Act } from '#functions/request/act';
import { change } from './change-session.ts';
import { decideMove } from './session.decide.ts';

export const close: Act<typeof rows.close> = (request) =>
  change(request, 'close', ({ session }, ctx) => decideMove(session, 'close', ctx));
