import { hosting as rows } from '#shared/contract/hosting';
import type { Act } from '#functions/request/act';
import { change } from './change-session.ts';
import { times } from './due-with.ts';
import { decideEdit } from './session.decide.ts';

/** Edits a session that is not over. A published session cannot be moved into the past. */
export const edit: Act<typeof rows.edit> = async (request) => {
  const { details } = request.body;
  return change(request, 'edit', ({ session }, ctx) => {
    const past = session.state !== 'draft' && times(details).startsAt <= ctx.at;
    const stays = times(details).startsAt === session.startsAt;
    return session.endsAt <= ctx.at || (past && !stays) ? null : decideEdit(session, details, ctx);
  });
};
