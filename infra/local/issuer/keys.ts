import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type JWK, exportJWK, generateKeyPair } from 'jose';

export type IssuerKeys = { jwks: { keys: JWK[] }; cookies: string[]; token: string };

/** The issuer's keys, created at the first start; `token` authorises `npm run token`. */
export async function issuerKeys(dataDir: string): Promise<IssuerKeys> {
  const file = join(dataDir, 'issuer-keys.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as IssuerKeys;
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: 'local-1' };
  const random = () => randomBytes(32).toString('base64url');
  const made = { jwks: { keys: [jwk] }, cookies: [random()], token: random() };
  writeFileSync(file, JSON.stringify(made), { mode: 0o600, flag: 'wx', flush: true });
  return made;
}
