import type { Receipt } from '#shared/referral/views';

const kept = new Map<string, Receipt>();

/** Receipts received on this page, which need not be loaded again. */
export const keepReceipt = (id: string, receipt: Receipt) => void kept.set(id, receipt);
export const keptReceipt = (id: string): Receipt | null => kept.get(id) ?? null;
