import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type JWK, exportJWK, generateKeyPair } from 'jose';
import { keepFile } from '../keep-file.ts';

export type IssuerKeys = { jwks: { keys: JWK[] }; cookies: string[]; token: string };

/** The issuer's keys, created at the first start; `token` authorises `npm run token`. */
export async function issuerKeys(dataDir: string): Promise<IssuerKeys> {
  const file = join(dataDir, 'issuer-keys.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as IssuerKeys;
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: 'local-1' };
  const random = () => randomBytes(32).toString('base64url');
  const made = { jwks: { keys: [jwk] }, cookies: [random()], token: random() };
  keepFile(file, JSON.stringify(made));
  return made;
}
