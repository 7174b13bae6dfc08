/** The sort key of a suppressed address: a keyed hash, which does not reveal the address. */
export type SuppressionKey = `ADDRESS#${string}`;

export const suppressionKey = (hash: string): SuppressionKey => `ADDRESS#${hash}`;

export const addressesPk = 'ADDRESSES';

export const addressKey = (suppression: SuppressionKey) => ({ pk: addressesPk, sk: suppression }) as const;
