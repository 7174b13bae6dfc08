import type { Key } from '#functions/platform/store/decision';
import { keyFor } from './keys.ts';

const hour = 3_600_000;

/** The counter of one kind of tries within an hour: a keyed hash of who tries, and when it expires. */
export async function rateKey(
  kind: string,
  who: string,
  at: string,
): Promise<{ key: Key; expiresAt: number }> {
  const signed = (await keyFor('look-up')).sign(`rate:${kind}:${who}`);
  const window = Math.floor(Date.parse(at) / hour);
  return {
    key: { pk: `RATE#${signed}`, sk: `HOUR#${window}` },
    expiresAt: (window + 2) * (hour / 1000),
  };
}
