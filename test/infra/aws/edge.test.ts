import { readFileSync } from 'node:fs';
import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { edge } from './template.ts';

describe('the firewall', () => {
  test('is where CloudFront looks for it', () => {
    const manifest = JSON.parse(readFileSync('cdk.out/manifest.json', 'utf8')) as {
      artifacts: Record<string, { environment?: string }>;
    };
    expect(manifest.artifacts['Mhtr-Edge']?.environment).toMatch(/us-east-1$/);
    edge.hasResourceProperties('AWS::WAFv2::WebACL', { Scope: 'CLOUDFRONT' });
  });

  test('stops a flood from one address', () => {
    edge.hasResourceProperties('AWS::WAFv2::WebACL', {
      Rules: Match.arrayWith([
        Match.objectLike({
          Action: { Block: {} },
          Statement: { RateBasedStatement: { AggregateKeyType: 'IP', Limit: 3000 } },
        }),
      ]),
    });
  });

  test('never refuses a referral for what is written in it', () => {
    const [acl] = Object.values(edge.findResources('AWS::WAFv2::WebACL')) as {
      Properties: { Rules: unknown };
    }[];
    const counted = JSON.stringify(acl?.Properties.Rules);
    for (const rule of [
      'SizeRestrictions_BODY',
      'CrossSiteScripting_BODY',
      'GenericLFI_BODY',
      'GenericRFI_BODY',
    ])
      expect(counted).toContain(`{"ActionToUse":{"Count":{}},"Name":"${rule}"}`);
  });
});
