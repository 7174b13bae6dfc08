/** The issuer's tokens; held in memory only. `expiresAt` is in milliseconds of the machine's time. */
export type Tokens = {
  sub: string;
  access: string;
  refresh: string | null;
  id: string | null;
  expiresAt: number;
};

const spare = 60_000;

/** True where the access token must be renewed before use. */
export function isStale(tokens: Tokens, now: number): boolean {
  return tokens.expiresAt - now < spare;
}
