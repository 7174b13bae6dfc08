/** What the issuer gave; held in memory only. `expiresAt` is in milliseconds of the machine's clock. */
export type Tokens = {
  sub: string;
  access: string;
  refresh: string | null;
  id: string | null;
  expiresAt: number;
};

const spare = 60_000;

/** Should the access token be renewed before it is used? */
export function isStale(tokens: Tokens, now: number): boolean {
  return tokens.expiresAt - now < spare;
}
