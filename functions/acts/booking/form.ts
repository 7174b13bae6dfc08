import { booking as rows } from '#shared/contract/booking';
import { signStart } from '#functions/model/booking/form-start';
import { readPublic } from '#functions/model/session/read-session';
import type { Act } from '#functions/request/act';

/** Opens the form: the session, and when it was opened, signed. */
export const form: Act<typeof rows.form> = async ({ params, at }) => {
  const session = await readPublic(params.id, at);
  if (!session) return { refusal: { code: 'not-found' } };
  return { reply: { session, started: await signStart(params.id, at) } };
};
