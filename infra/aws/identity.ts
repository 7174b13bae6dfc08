import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnManagedLoginBranding,
  type CfnUserPool,
  ClientAttributes,
  FeaturePlan,
  LambdaVersion,
  ManagedLoginVersion,
  OAuthScope,
  UserPool,
  UserPoolClient,
  UserPoolClientIdentityProvider,
  type UserPoolDomain,
  UserPoolEmail,
  UserPoolOperation,
} from 'aws-cdk-lib/aws-cognito';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { codeLetter } from '#shared/delivery/code-letter';
import { serviceName } from '#shared/delivery/service-name';
import { acknowledge } from './acknowledge.ts';
import type { Mail } from './mail.ts';

/** The placeholder that Cognito replaces by the code. */
const code = codeLetter('{####}');

type IdentityProps = { mail: Mail; domainPrefix: string; preSignUp: Function; preToken: Function };

/** Sign-in by a code sent to the own work address. Nobody has a password, and access tokens last a quarter of an hour. */
export class Identity extends Construct {
  readonly pool: UserPool;
  /** Address of the hosted sign-in page, without a slash at the end. */
  readonly signInUrl: string;
  /** The issuer of tokens, as they name it. */
  readonly issuer: string;
  private readonly domain: UserPoolDomain;

  constructor(scope: Construct, id: string, { mail, domainPrefix, preSignUp, preToken }: IdentityProps) {
    super(scope, id);
    this.pool = new UserPool(this, 'People', {
      featurePlan: FeaturePlan.ESSENTIALS,
      selfSignUpEnabled: true,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      standardAttributes: { email: { required: true, mutable: true } },
      // Cognito requires a password policy; nobody has a password, and this one is too strict to be used.
      signInPolicy: { allowedFirstAuthFactors: { password: true, emailOtp: true, passkey: true } },
      passwordPolicy: {
        minLength: 99,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
      },
      userVerification: { emailSubject: code.subject, emailBody: code.html },
      accountRecovery: AccountRecovery.NONE,
      email: UserPoolEmail.withSES({
        fromEmail: mail.from,
        // Quoted, because of its comma.
        fromName: `"${serviceName}"`,
        sesVerifiedDomain: mail.domain,
        configurationSetName: mail.configurationSet.configurationSetName,
      }),
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const pool = this.pool.node.defaultChild as CfnUserPool;
    pool.emailAuthenticationSubject = code.subject;
    pool.emailAuthenticationMessage = code.html;
    this.pool.node.addDependency(mail);
    acknowledge(this.pool, {
      COG2: 'Cognito does not mix required MFA with codes or passkeys as the first factor; nobody has a password to add to',
      COG8: 'The plus plan watches for stolen passwords, and nobody has one',
    });
    this.pool.addTrigger(UserPoolOperation.PRE_SIGN_UP, preSignUp);
    this.pool.addTrigger(UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG, preToken, LambdaVersion.V2_0);
    this.domain = this.pool.addDomain('SignIn', {
      cognitoDomain: { domainPrefix },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    this.signInUrl = this.domain.baseUrl();
    this.issuer = this.pool.userPoolProviderUrl;
  }

  /** The page's client: code with PKCE, no secret, a working day of refresh, each refresh token used once. */
  addPage(siteUrl: string): UserPoolClient {
    const email = new ClientAttributes().withStandardAttributes({ email: true });
    const client = new UserPoolClient(this, 'Page', {
      userPool: this.pool,
      generateSecret: false,
      authFlows: { user: true },
      preventUserExistenceErrors: true,
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE],
        callbackUrls: [`${siteUrl}/signed-in`],
        logoutUrls: [`${siteUrl}/`],
      },
      accessTokenValidity: Duration.minutes(15),
      idTokenValidity: Duration.minutes(15),
      refreshTokenValidity: Duration.hours(10),
      // A token may be used again within these seconds, in case the reply was lost.
      refreshTokenRotationGracePeriod: Duration.seconds(30),
      enableTokenRevocation: true,
      readAttributes: email,
      writeAttributes: email,
    });
    // Without its own style the newer sign-in page shows an error instead of a form.
    new CfnManagedLoginBranding(this, 'Style', {
      userPoolId: this.pool.userPoolId,
      clientId: client.userPoolClientId,
      useCognitoProvidedValues: true,
    });
    return client;
  }
}
