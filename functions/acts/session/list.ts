import { session as rows } from '#shared/contract/session';
import { readSessions } from '#functions/model/session/read-session';
import { publicView } from '#functions/model/session/views';
import type { Act } from '#functions/request/act';

/** Open sessions to come, the next first. */
export const list: Act<typeof rows.list> = async ({ at }) => {
  const found = await readSessions(['open'], at);
  return { reply: { items: found.map(({ session, places }) => publicView(session, places, at)) } };
};
