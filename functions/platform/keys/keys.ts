import { createHmac, hkdfSync } from 'node:crypto';
import * as z from 'zod';

const secretSchema = z.object({ current: z.string() }).catchall(z.string().min(32));
type Secret = z.infer<typeof secretSchema>;

const keepFor = 5 * 60_000;
let kept: { secret: Secret; until: number } | null = null;

/** The service's root keys, read at first use and kept for five minutes so that a rotation is seen. */
async function rootKeys(): Promise<Secret> {
  if (kept && kept.until > performance.now()) return kept.secret;
  // Imported here, so that a request without keys does not load this client.
  const { GetSecretValueCommand, SecretsManagerClient } = await import('@aws-sdk/client-secrets-manager');
  const answer = await new SecretsManagerClient({}).send(
    new GetSecretValueCommand({ SecretId: process.env['KEYS_SECRET_ID'] }),
  );
  const secret = secretSchema.parse(JSON.parse(answer.SecretString ?? '{}'));
  kept = { secret, until: performance.now() + keepFor };
  return secret;
}

export type Purpose = 'audit' | 'digest' | 'look-up' | 'link';

/** A key for one purpose, and the name of the root key it comes from. */
export class PurposeKey {
  readonly name: string;
  readonly #key: Buffer;

  constructor(name: string, key: Buffer) {
    this.name = name;
    this.#key = key;
  }

  /** HMAC-SHA256 of a text, base64url. */
  sign(text: string): string {
    return createHmac('sha256', this.#key).update(text).digest('base64url');
  }
}

/**
 * The key for a purpose, derived by HKDF from the named root key (the current one where none is named).
 * Throws where the root key is not in the secret any more.
 */
export async function keyFor(purpose: Purpose, name?: string): Promise<PurposeKey> {
  const secret = await rootKeys();
  const chosen = name ?? secret.current;
  // Names come from links and stored entries, which must not reach `current`: it is not a key.
  const root = chosen !== 'current' && Object.hasOwn(secret, chosen) ? secret[chosen] : undefined;
  if (!root) throw new Error(`The key ${chosen} is not in the service's secret`);
  return new PurposeKey(chosen, Buffer.from(hkdfSync('sha256', root, '', purpose, 32)));
}

/** The keys for a purpose from every root key of the secret, the current one first. */
export async function everyKeyFor(purpose: Purpose): Promise<[PurposeKey, ...PurposeKey[]]> {
  const { current, ...roots } = await rootKeys();
  const earlier = Object.keys(roots).filter((name) => name !== current);
  return [await keyFor(purpose), ...(await Promise.all(earlier.map((name) => keyFor(purpose, name))))];
}
