import type { PreSignUpTriggerEvent } from 'aws-lambda';
import { foldAddress } from '#shared/text/fold';
import { invitationFor } from '#functions/model/person/invitation';
import { mayComeIn } from '#functions/model/person/may-come-in';
import { demonstration } from '#functions/model/service/demonstration';

/**
 * Lets allow-listed work addresses and invited ones sign up. A refusal is the same for every address; an address that
 * no mail could reach is said to be one, whoever's it is.
 */
export async function handler(event: PreSignUpTriggerEvent): Promise<PreSignUpTriggerEvent> {
  const email = event.request.userAttributes['email'] ?? '';
  if (foldAddress(email) !== email.toLowerCase())
    throw new Error('Type the address again by hand: it has characters that an email address cannot have');
  if (mayComeIn(email, demonstration) || (await invitationFor(email)) !== null) return event;
  throw new Error('If this is a work address that we know, a code is on its way');
}
