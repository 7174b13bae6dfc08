import { describe, expect, test } from 'vitest';
import { siteMarkHeader } from '#shared/contract/site-mark';
import { access, type FunctionName } from '#functions/lambdas/access';
import { functionNamed, logicalId, only, type Properties } from './template.ts';

type Behaviour = Properties & { PathPattern?: string };
const distribution = only('AWS::CloudFront::Distribution').Properties['DistributionConfig'] as Properties & {
  DefaultCacheBehavior: Behaviour;
  CacheBehaviors: Behaviour[];
};
const behaviours = [distribution.DefaultCacheBehavior, ...distribution.CacheBehaviors];
const headers = only('AWS::CloudFront::ResponseHeadersPolicy').Properties['ResponseHeadersPolicyConfig'] as {
  SecurityHeadersConfig: Record<string, Properties>;
  CustomHeadersConfig: { Items: { Header: string; Value: string }[] };
};

/** The policy with a placeholder where the deployment fills in an address. */
function contentSecurityPolicy(): string {
  const policy = headers.SecurityHeadersConfig['ContentSecurityPolicy']?.['ContentSecurityPolicy'];
  const [, parts] = (policy as { 'Fn::Join': [string, unknown[]] })['Fn::Join'];
  return parts.map((part) => (typeof part === 'string' ? part : 'FILLED')).join('');
}

describe('every reply', () => {
  test('runs nothing but our own code', () => {
    const policy = contentSecurityPolicy();
    expect(policy).not.toMatch(/unsafe-|\*|http:/);
    expect(policy.split('; ').slice(0, 3)).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
    ]);
    expect(policy).toContain("frame-ancestors 'none'; base-uri 'none'");
  });

  test('speaks to nobody but us and the issuer', () => {
    expect(contentSecurityPolicy()).toContain(
      "connect-src 'self' FILLED/ https://FILLED.auth.eu-west-2.amazoncognito.com/; " +
        "form-action 'self' https://FILLED.auth.eu-west-2.amazoncognito.com/;",
    );
  });

  test('carries the other safety headers', () => {
    expect(headers.SecurityHeadersConfig).toMatchObject({
      ContentTypeOptions: { Override: true },
      FrameOptions: { FrameOption: 'DENY' },
      ReferrerPolicy: { ReferrerPolicy: 'no-referrer' },
      StrictTransportSecurity: { AccessControlMaxAgeSec: 63072000, IncludeSubdomains: true },
    });
    const custom = new Map(headers.CustomHeadersConfig.Items.map(({ Header, Value }) => [Header, Value]));
    expect(custom.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
    expect(custom.get('Permissions-Policy')).toMatch(/^([a-z-]+=\(\)(, )?)+$/);
  });

  test('has the same headers, page or API, and goes over TLS', () => {
    expect(behaviours).toHaveLength(5);
    for (const behaviour of behaviours)
      expect(behaviour).toMatchObject({
        ResponseHeadersPolicyId: { Ref: logicalId('Site/Headers/Resource') },
        ViewerProtocolPolicy: 'redirect-to-https',
      });
  });
});

describe('the site', () => {
  test('never keeps an answer of the API', () => {
    const cachingDisabled = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';
    const allViewerExceptHost = 'b689b0a8-53d0-40ab-baf2-68738e2966ac';
    expect(distribution.CacheBehaviors.find(({ PathPattern }) => PathPattern === '/api/*')).toMatchObject({
      CachePolicyId: cachingDisabled,
      OriginRequestPolicyId: allViewerExceptHost,
    });
  });

  test('serves the description of the API from the files, before the API is asked', () => {
    expect(distribution.CacheBehaviors.map(({ PathPattern }) => PathPattern)).toEqual([
      '/api/openapi.json',
      '/api/*',
      '/sessions',
      '/sessions/*',
    ]);
  });

  test('is behind the firewall, without which it cannot be deployed', () => {
    expect(distribution['WebACLId']).toEqual({ Ref: 'WebAclArn' });
  });

  test('marks what it hands on to the API by a value made at deployment, which only who limits callers is given', () => {
    const reference = {
      'Fn::Join': [
        '',
        ['{{resolve:secretsmanager:', { Ref: logicalId('SiteMark/Secret/Resource') }, ':SecretString:::}}'],
      ],
    };
    const marked = (distribution['Origins'] as Properties[]).flatMap((origin) =>
      ((origin['OriginCustomHeaders'] ?? []) as Properties[]).map((header) => ({
        ...header,
        api: 'CustomOriginConfig' in origin,
      })),
    );
    expect(marked).toEqual([{ HeaderName: siteMarkHeader, HeaderValue: reference, api: true }]);
    const marks = (Object.keys(access) as FunctionName[]).map((name) => {
      const { Variables } = functionNamed(name).Properties['Environment'] as { Variables: Properties };
      return [name, Variables['SITE_MARK']];
    });
    expect(marks.filter(([, mark]) => mark)).toEqual([['outreach', reference]]);
  });

  test('keeps its files private and lets only CloudFront read them', () => {
    expect(only('AWS::S3::Bucket').Properties).toMatchObject({
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    });
    expect(only('AWS::S3::Bucket').DeletionPolicy).toBe('Retain');
    expect(only('AWS::CloudFront::OriginAccessControl').Properties).toMatchObject({
      OriginAccessControlConfig: { SigningBehavior: 'always' },
    });
  });
});
