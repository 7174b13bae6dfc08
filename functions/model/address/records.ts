import type { DeliveryState } from '#shared/delivery/states';
import type { Recipient } from '#functions/model/message/recipient';
import type { addressKey } from './keys.ts';

/**
 * A suppressed address: it bounced or complained, and gets no mail until a person clears it. It is stored as a keyed
 * hash only; `recipient` says whose it is.
 */
export type AddressItem = ReturnType<typeof addressKey> & {
  version: number;
  id: string;
  suppressed: boolean;
  recipient: Recipient;
  why: DeliveryState;
  since: string;
  messageId: string;
  reference: string;
  clearedBy: string | null;
  clearedAt: string | null;
};
