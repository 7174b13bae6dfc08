import { hosting as rows } from '#shared/contract/hosting';
import { sessionStates } from '#shared/outreach/session-states';
import type { Act } from '#functions/runtime/act';
import { hostedView } from '#functions/storage/outreach-view';
import { readSessions } from '#functions/storage/read-session';

/** Every session there is, the latest first. */
export const list: Act<typeof rows.list> = async ({ at }) => {
  const found = await readSessions(sessionStates);
  return { reply: { items: found.map(({ session, places }) => hostedView(session, places, at)).reverse() } };
};
