import { type JsonObject, isObject, listAt, objectAt, textAt } from '../json.ts';
import { StartError } from '../start-error.ts';
import type { Resolve } from '../template/resolve.ts';
import { type Template, ofType } from '../template/template.ts';
import { type EdgeFunction, edgeFunction } from './edge-function.ts';
import { type HeaderPolicy, headerPolicy } from './header-policy.ts';

export type Behaviour = {
  fits: RegExp;
  methods: readonly string[];
  toFiles: boolean;
  /** The headers the distribution adds for its origin, replacing any the caller sent. */
  toOrigin: Record<string, string>;
  onRequest: EdgeFunction | null;
  onResponse: EdgeFunction | null;
  headers: HeaderPolicy;
};
export type ErrorPage = { code: number; path: string; answer: number };
export type Distribution = {
  behaviours: readonly Behaviour[];
  errorPages: readonly ErrorPage[];
  root: string;
};

/** Reads the CloudFront distribution: its behaviours in order, the default one last. Throws a StartError when there is none. */
export function distributionOf(template: Template, resolve: Resolve): Distribution {
  const [parsed] = ofType(template, 'AWS::CloudFront::Distribution');
  if (!parsed) throw new StartError('The template has no distribution, so there is no site to play.');
  const where = `${parsed.id}.DistributionConfig`;
  const config = objectAt(parsed.properties, 'DistributionConfig');
  const origins = new Map(
    listAt(config, 'Origins')
      .filter(isObject)
      .map((origin) => [textAt(origin, 'Id'), origin]),
  );

  const edge = (behaviour: JsonObject, eventType: string): EdgeFunction | null => {
    const bound = listAt(behaviour, 'FunctionAssociations').filter(isObject);
    const found = bound.find((one) => one['EventType'] === eventType);
    if (!found) return null;
    const id = String(resolve(found['FunctionARN'], where));
    const code = resolve(template.resources.get(id)?.properties['FunctionCode'], `${id}.FunctionCode`);
    return edgeFunction(String(code), id);
  };
  const behaviour = (one: JsonObject, pattern: string): Behaviour => {
    const policyId = one['ResponseHeadersPolicyId'] && String(resolve(one['ResponseHeadersPolicyId'], where));
    const policy = policyId ? template.resources.get(policyId)?.properties : undefined;
    const origin = origins.get(textAt(one, 'TargetOriginId')) ?? {};
    const added = listAt(origin, 'OriginCustomHeaders').filter(isObject);
    const methods = listAt(one, 'AllowedMethods').map(String);
    return {
      fits: wildcard(pattern),
      methods: methods.length > 0 ? methods : ['GET', 'HEAD'],
      toFiles: origin['S3OriginConfig'] !== undefined,
      toOrigin: Object.fromEntries(
        added.map((header) => [
          textAt(header, 'HeaderName').toLowerCase(),
          String(resolve(header['HeaderValue'], where)),
        ]),
      ),
      onRequest: edge(one, 'viewer-request'),
      onResponse: edge(one, 'viewer-response'),
      headers: headerPolicy(resolve(policy, `${where}.ResponseHeadersPolicy`)),
    };
  };
  const pages = listAt(config, 'CustomErrorResponses').filter(isObject);
  return {
    behaviours: [
      ...listAt(config, 'CacheBehaviors')
        .filter(isObject)
        .map((one) => behaviour(one, textAt(one, 'PathPattern'))),
      behaviour(objectAt(config, 'DefaultCacheBehavior'), '*'),
    ],
    errorPages: pages.map((page) => ({
      code: Number(page['ErrorCode']),
      path: textAt(page, 'ResponsePagePath'),
      answer: Number(page['ResponseCode'] ?? page['ErrorCode']),
    })),
    root: textAt(config, 'DefaultRootObject'),
  };
}

/** A path pattern of CloudFront: `*` is any text, `?` one character; a leading slash is optional. */
export function wildcard(pattern: string): RegExp {
  const escaped = pattern.replace(/^\//, '').replace(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^/${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`);
}
