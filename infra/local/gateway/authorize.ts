import { type JWTPayload, createRemoteJWKSet, jwtVerify } from 'jose';
import type { Authorized } from './event.ts';
import type { Authorizer } from './routes.ts';

export type Verdict =
  { kind: 'authorized'; jwt: Authorized } | { kind: 'unauthorized' } | { kind: 'forbidden' };
export type Authorize = (header: string | undefined, authorizer: Authorizer) => Promise<Verdict>;

/** Claims as text, as HTTP APIs write them: lists in square brackets with spaces between. */
function asText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.join(' ')}]`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function isMeantForUs(payload: JWTPayload, audience: readonly string[]): boolean {
  const parsed = payload.aud ?? payload['client_id'];
  return [parsed].flat().some((one) => typeof one === 'string' && audience.includes(one));
}

/**
 * Checks a bearer token as a JWT authorizer of an HTTP API does: signature by the issuer's RSA keys, issuer, times,
 * `aud` or (where there is none) `client_id`, and the route's scopes.
 */
export function authorizeBy(keysOf: (issuer: string) => URL): Authorize {
  const keySets = new Map<string, ReturnType<typeof createRemoteJWKSet>>();
  return async (header, { issuer, audience, scopes }) => {
    const token = header?.replace(/^Bearer +/i, '');
    if (!token) return { kind: 'unauthorized' };
    const keys = keySets.get(issuer) ?? createRemoteJWKSet(keysOf(issuer));
    keySets.set(issuer, keys);
    try {
      const algorithms = ['RS256', 'RS384', 'RS512'];
      const { payload } = await jwtVerify(token, keys, { issuer, algorithms, requiredClaims: ['exp'] });
      if (!isMeantForUs(payload, audience)) return { kind: 'unauthorized' };
      const granted = asText(payload['scope'] ?? '')
        .split(' ')
        .filter(Boolean);
      if (scopes.length > 0 && !scopes.some((scope) => granted.includes(scope))) return { kind: 'forbidden' };
      const claims = Object.fromEntries(
        Object.entries(payload).map(([name, value]) => [name, asText(value)]),
      );
      return { kind: 'authorized', jwt: { claims, scopes: scopes.length > 0 ? granted : null } };
    } catch {
      return { kind: 'unauthorized' };
    }
  };
}
