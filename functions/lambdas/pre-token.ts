import type { PreTokenGenerationV2TriggerEvent } from 'aws-lambda';

/** Puts the verified email into the access token: the API reads access tokens only. */
export function handler(event: PreTokenGenerationV2TriggerEvent): Promise<PreTokenGenerationV2TriggerEvent> {
  const { email, email_verified: verified } = event.request.userAttributes;
  if (!email || verified === 'false') return Promise.reject(new Error('Only a verified address signs in'));
  event.response = {
    claimsAndScopeOverrideDetails: { accessTokenGeneration: { claimsToAddOrOverride: { email } } },
  };
  return Promise.resolve(event);
}
