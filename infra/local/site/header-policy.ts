import { type Json, isObject, listAt, objectAt, textAt } from '../json.ts';

/** Headers for every answer; one that does not override leaves the origin's. */
export type HeaderPolicy = {
  set: readonly { name: string; value: string; override: boolean }[];
  remove: readonly string[];
};

/** Reads a CloudFront response headers policy. HSTS is left out: it has no meaning over plain http. */
export function headerPolicy(properties: Json): HeaderPolicy {
  const config = objectAt(isObject(properties) ? properties : {}, 'ResponseHeadersPolicyConfig');
  const security = objectAt(config, 'SecurityHeadersConfig');
  const one = (key: string, name: string, value: string) => {
    const parsed = security[key];
    return isObject(parsed) && value ? [{ name, value, override: parsed['Override'] === true }] : [];
  };
  const at = (key: string, field: string) => textAt(objectAt(security, key), field);
  const custom = listAt(objectAt(config, 'CustomHeadersConfig'), 'Items').filter(isObject);
  const removed = listAt(objectAt(config, 'RemoveHeadersConfig'), 'Items').filter(isObject);
  return {
    set: [
      ...one(
        'ContentSecurityPolicy',
        'content-security-policy',
        at('ContentSecurityPolicy', 'ContentSecurityPolicy'),
      ),
      ...one('ContentTypeOptions', 'x-content-type-options', 'nosniff'),
      ...one('FrameOptions', 'x-frame-options', at('FrameOptions', 'FrameOption')),
      ...one('ReferrerPolicy', 'referrer-policy', at('ReferrerPolicy', 'ReferrerPolicy')),
      ...custom.map((item) => ({
        name: textAt(item, 'Header').toLowerCase(),
        value: textAt(item, 'Value'),
        override: item['Override'] === true,
      })),
    ],
    remove: removed.map((item) => textAt(item, 'Header').toLowerCase()),
  };
}

/** The headers of an answer after the policy. */
export function withPolicy(
  headers: Record<string, string>,
  { set, remove }: HeaderPolicy,
): Record<string, string> {
  const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => !remove.includes(name)));
  for (const { name, value, override } of set) if (override || !(name in kept)) kept[name] = value;
  return kept;
}
