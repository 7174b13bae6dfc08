import { booking as rows } from '#shared/contract/outreach';
import { signStart } from '#functions/keys/form-start';
import type { Act } from '#functions/runtime/act';
import type { PublicSession } from '#shared/outreach/views';
import type { Outcome } from '#functions/storage/decision';
import { readPublic } from '#functions/storage/read-session';

/** Opens the form: the session, and when it was opened, signed. */
export const form: Act<typeof rows.form> = async ({ params, at }) => {
  const session = await readPublic(params.id, at);
  if (!session) return { refusal: { code: 'not-found' } };
  return { reply: { session, started: await signStart(params.id, at) } };
};

type Led = { params: { id: string }; at: string };

async function ledTo({ params, at }: Led): Promise<Outcome<PublicSession>> {
  const session = await readPublic(params.id, at);
  return session ? { reply: session } : { refusal: { code: 'not-found' } };
}

/** The pages that a mail leads to. */
export const confirmPage: Act<typeof rows.confirmPage> = ledTo;
export const cancelPage: Act<typeof rows.cancelPage> = ledTo;
