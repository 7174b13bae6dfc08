import type { Receipt } from '#shared/referral/views';

const kept = new Map<string, Receipt>();

/** The receipts of this page's life: a receipt just given need not be asked for again. */
export const keepReceipt = (id: string, receipt: Receipt) => void kept.set(id, receipt);
export const keptReceipt = (id: string): Receipt | null => kept.get(id) ?? null;
