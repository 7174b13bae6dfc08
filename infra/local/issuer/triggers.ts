import type { Functions } from '../functions/functions.ts';
import { type JsonObject, isObject, objectAt } from '../json.ts';
import { region } from '../template/answers.ts';
import { type Template, ofType } from '../template/template.ts';
import { functionIn } from '../triggers/parsed.ts';
import type { Account } from './accounts.ts';

export type Triggers = {
  /** True where an address new to the pool may have an account. */
  permits: (email: string) => Promise<boolean>;
  /** The claims the pool adds to an access token. Rejects when the trigger fails. */
  claims: (account: Account, scopes: readonly string[]) => Promise<JsonObject>;
};

export const clientId = 'mhtr-web';
const common = { region, userPoolId: `${region}_local`, callerContext: { awsSdkVersion: 'local', clientId } };

/**
 * Runs the user pool's triggers with the events Cognito sends. A pool without triggers permits everything and adds
 * nothing.
 */
export function triggersOf(template: Template, functions: Pick<Functions, 'invoke'>): Triggers {
  const [pool] = ofType(template, 'AWS::Cognito::UserPool');
  const config = objectAt(pool?.properties ?? {}, 'LambdaConfig');
  const preSignUp = functionIn(template, config['PreSignUp']);
  const preToken = functionIn(template, objectAt(config, 'PreTokenGenerationConfig')['LambdaArn']);
  return {
    permits: async (email) => {
      if (!preSignUp) return true;
      const outcome = await functions.invoke(preSignUp, {
        ...common,
        version: '1',
        triggerSource: 'PreSignUp_SignUp',
        userName: email,
        request: { userAttributes: { email }, validationData: null },
        response: { autoConfirmUser: false, autoVerifyEmail: false, autoVerifyPhone: false },
      });
      return outcome.kind === 'result';
    },
    claims: async ({ sub, email }, scopes) => {
      if (!preToken) return {};
      const outcome = await functions.invoke(preToken, {
        ...common,
        version: '2',
        triggerSource: 'TokenGeneration_HostedAuth',
        userName: sub,
        request: {
          userAttributes: { sub, email, email_verified: 'true', 'cognito:user_status': 'CONFIRMED' },
          groupConfiguration: { groupsToOverride: [], iamRolesToOverride: [], preferredRole: null },
          scopes,
        },
        response: { claimsAndScopeOverrideDetails: null },
      });
      if (outcome.kind !== 'result' || !isObject(outcome.result))
        throw new Error('The pre-token trigger failed');
      const details = objectAt(objectAt(outcome.result, 'response'), 'claimsAndScopeOverrideDetails');
      return objectAt(objectAt(details, 'accessTokenGeneration'), 'claimsToAddOrOverride');
    },
  };
}
