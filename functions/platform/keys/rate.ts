import type { Key } from '#functions/platform/store/decision';
import { keyFor } from './keys.ts';

const windows = { hour: 3_600_000, day: 86_400_000 };

/** The counter of one kind of tries within an hour or a day: a keyed hash of who tries, and when it expires. */
export async function rateKey(
  kind: string,
  who: string,
  at: string,
  per: keyof typeof windows = 'hour',
): Promise<{ key: Key; expiresAt: number }> {
  const length = windows[per];
  const window = Math.floor(Date.parse(at) / length);
  // The window is signed too: what one person did in two of them cannot be brought together.
  const signed = (await keyFor('look-up')).sign(`rate:${kind}:${per}:${window}:${who}`);
  return {
    key: { pk: `RATE#${signed}`, sk: `${per.toUpperCase()}#${window}` },
    expiresAt: (window + 2) * (length / 1000),
  };
}
