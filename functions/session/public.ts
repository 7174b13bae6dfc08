import { type elsewhere, session as rows } from '#shared/contract/outreach';
import type { Act } from '#functions/runtime/act';
import { publicView } from '#functions/storage/outreach-view';
import { readPublic, readSessions } from '#functions/storage/read-session';

/** Sessions to come that are open, the next first. */
export const list: Act<typeof rows.list> = async ({ at }) => {
  const found = await readSessions(['open'], at);
  return { reply: { items: found.map(({ session, places }) => publicView(session, places, at)) } };
};

export const read: Act<typeof rows.read> = async ({ params, at }) => {
  const session = await readPublic(params.id, at);
  return session ? { reply: session } : { refusal: { code: 'not-found' } };
};

/** Every other address under the sessions. */
export const nothing: Act<typeof elsewhere.page> = () => Promise.resolve({ refusal: { code: 'not-found' } });
