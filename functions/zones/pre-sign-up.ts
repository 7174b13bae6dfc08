import type { PreSignUpTriggerEvent } from 'aws-lambda';
import { mayComeIn } from '#functions/directory/may-come-in';
import type { InvitationItem } from '#functions/directory/records';
import { addressHash } from '#functions/keys/look-up';
import { demonstrationVariable, environment } from '#functions/runtime/environment';
import { get } from '#functions/storage/read';

const { DEMONSTRATION } = environment({ DEMONSTRATION: demonstrationVariable });

async function isInvited(email: string): Promise<boolean> {
  const key = { pk: `INVITATION#${await addressHash(email)}`, sk: 'INVITATION' };
  return (await get<InvitationItem>('Directory', key)) !== null;
}

/** Lets in allow-listed work addresses and invited ones. A refusal says the same for every address. */
export async function handler(event: PreSignUpTriggerEvent): Promise<PreSignUpTriggerEvent> {
  const email = event.request.userAttributes['email'] ?? '';
  if (mayComeIn(email, DEMONSTRATION) || (await isInvited(email))) return event;
  throw new Error('If this is a work address that we know, a code is on its way');
}
