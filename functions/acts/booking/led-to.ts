import type { PublicSession } from '#shared/outreach/views';
import { readPublic } from '#functions/model/session/read-session';
import type { Outcome } from '#functions/platform/store/decision';

type Led = { params: { id: string }; at: string };

export async function ledTo({ params, at }: Led): Promise<Outcome<PublicSession>> {
  const session = await readPublic(params.id, at);
  return session ? { reply: session } : { refusal: { code: 'not-found' } };
}
