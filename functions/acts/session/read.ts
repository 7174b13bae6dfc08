import { session as rows } from '#shared/contract/session';
import { readPublic } from '#functions/model/session/read-session';
import type { Act } from '#functions/request/act';

export const read: Act<typeof rows.read> = async ({ params, at }) => {
  const session = await readPublic(params.id, at);
  return session ? { reply: session } : { refusal: { code: 'not-found' } };
};
