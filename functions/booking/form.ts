import { booking as rows } from '#shared/contract/outreach';
import { signStart } from '#functions/keys/form-start';
import type { Act } from '#functions/runtime/act';
import { readPublic } from '#functions/storage/read-session';

/** Opens the form: the session, and when it was opened, signed. */
export const form: Act<typeof rows.form> = async ({ params, at }) => {
  const session = await readPublic(params.id, at);
  if (!session) return { refusal: { code: 'not-found' } };
  return { reply: { session, started: await signStart(params.id, at) } };
};

/** The page that a mail leads to. */
export const confirmPage: Act<typeof rows.confirmPage> = async ({ params, at }) => {
  const session = await readPublic(params.id, at);
  return session ? { reply: session } : { refusal: { code: 'not-found' } };
};
