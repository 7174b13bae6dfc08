import type { PreSignUpTriggerEvent } from 'aws-lambda';
import { invitationFor } from '#functions/model/person/invitation';
import { mayComeIn } from '#functions/model/person/may-come-in';
import { demonstrationVariable } from '#functions/model/demonstration';
import { environment } from '#functions/platform/environment';

const { DEMONSTRATION } = environment({ DEMONSTRATION: demonstrationVariable });

/** Lets in allow-listed work addresses and invited ones. A refusal says the same for every address. */
export async function handler(event: PreSignUpTriggerEvent): Promise<PreSignUpTriggerEvent> {
  const email = event.request.userAttributes['email'] ?? '';
  if (mayComeIn(email, DEMONSTRATION) || (await invitationFor(email)) !== null) return event;
  throw new Error('If this is a work address that we know, a code is on its way');
}
