import { hosting as rows } from '#shared/contract/hosting';
import { sessionStates } from '#shared/outreach/session-states';
import type { Act } from '#functions/request/act';
import { hostedView } from '#functions/model/session/views';
import { readSessions } from '#functions/model/session/read-session';

/** Every session, the latest first. */
export const list: Act<typeof rows.list> = async ({ at }) => {
  const found = await readSessions(sessionStates);
  return { reply: { items: found.map(({ session, places }) => hostedView(session, places, at)).reverse() } };
};
