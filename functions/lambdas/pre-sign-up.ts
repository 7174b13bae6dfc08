import type { PreSignUpTriggerEvent } from 'aws-lambda';
import { invitationFor } from '#functions/model/person/invitation';
import { mayComeIn } from '#functions/model/person/may-come-in';
import { demonstration } from '#functions/model/service/demonstration';

/** Lets allow-listed work addresses and invited ones sign up. A refusal is the same for every address. */
export async function handler(event: PreSignUpTriggerEvent): Promise<PreSignUpTriggerEvent> {
  const email = event.request.userAttributes['email'] ?? '';
  if (mayComeIn(email, demonstration) || (await invitationFor(email)) !== null) return event;
  throw new Error('If this is a work address that we know, a code is on its way');
}
