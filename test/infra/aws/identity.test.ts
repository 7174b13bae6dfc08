import { describe, expect, test } from 'vitest';
import { codeLetter } from '#shared/delivery/code-letter';
import { logicalId, only } from './template.ts';

const pool = only('AWS::Cognito::UserPool');
const page = only('AWS::Cognito::UserPoolClient').Properties;

describe('sign-in', () => {
  test('is by a code sent to the own address, or a passkey', () => {
    expect(pool.Properties).toMatchObject({
      UserPoolTier: 'ESSENTIALS',
      UsernameAttributes: ['email'],
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'WEB_AUTHN'] } },
      EmailConfiguration: { EmailSendingAccount: 'DEVELOPER' },
    });
  });

  test('writes in the service’s own letter and name, whatever the code is for', () => {
    const { EmailConfiguration, EmailAuthenticationMessage, EmailAuthenticationSubject, ...more } =
      pool.Properties as Record<string, { From?: string; EmailSubject?: string; EmailMessage?: string }>;
    const { subject, html } = codeLetter('{####}');
    expect(EmailConfiguration?.From).toBe('"MHTR service, secondary care" <no-reply@mhtr.example>');
    expect([EmailAuthenticationSubject, EmailAuthenticationMessage]).toEqual([subject, html]);
    expect(more['VerificationMessageTemplate']).toMatchObject({ EmailSubject: subject, EmailMessage: html });
  });

  test('asks who may come in, and writes the checked address into the token', () => {
    expect(pool.Properties['LambdaConfig']).toEqual({
      PreSignUp: { 'Fn::GetAtt': [logicalId('PreSignUp/Function/Resource'), 'Arn'] },
      PreTokenGenerationConfig: {
        LambdaArn: { 'Fn::GetAtt': [logicalId('PreToken/Function/Resource'), 'Arn'] },
        LambdaVersion: 'V2_0',
      },
    });
  });

  test('says nothing about whether an address is known', () => {
    expect(page['PreventUserExistenceErrors']).toBe('ENABLED');
  });

  test('gives the page a code and never a token in an address, and the page no secret', () => {
    expect(page).toMatchObject({
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid', 'email', 'profile'],
      ExplicitAuthFlows: ['ALLOW_USER_AUTH'],
      GenerateSecret: false,
    });
  });

  test('lasts a quarter of an hour, renewed through a working day, each renewal once', () => {
    expect(page).toMatchObject({
      AccessTokenValidity: 15,
      IdTokenValidity: 15,
      RefreshTokenValidity: 600,
      TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes', RefreshToken: 'minutes' },
      RefreshTokenRotation: { Feature: 'ENABLED' },
    });
  });

  test('returns to the page’s own address only', () => {
    const address = (end: string) => ({
      'Fn::Join': [
        '',
        ['https://', { 'Fn::GetAtt': [logicalId('Site/Distribution/Resource'), 'DomainName'] }, end],
      ],
    });
    expect(page['CallbackURLs']).toEqual([address('/signed-in')]);
    expect(page['LogoutURLs']).toEqual([address('/')]);
  });

  test('keeps the people when the stack goes', () => {
    expect(pool).toMatchObject({ DeletionPolicy: 'Retain', Properties: { DeletionProtection: 'ACTIVE' } });
  });
});
