/** The key of a marked address among the others: a keyed hash, from which no address is read. */
export type MarkKey = `ADDRESS#${string}`;

export const markKey = (hash: string): MarkKey => `ADDRESS#${hash}`;

export const addressesPk = 'ADDRESSES';

export const addressKey = (mark: MarkKey) => ({ pk: addressesPk, sk: mark }) as const;
