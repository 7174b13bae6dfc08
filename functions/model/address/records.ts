import type { DeliveryState } from '#shared/delivery/states';
import type { Recipient } from '#functions/model/message/recipient';
import type { addressKey } from './keys.ts';

/**
 * An address that bounced or complained: nothing goes to it until a person clears it. The key is a keyed hash of the
 * address, which is stored nowhere here; `recipient` says whose it is.
 */
export type AddressItem = ReturnType<typeof addressKey> & {
  version: number;
  id: string;
  marked: boolean;
  recipient: Recipient;
  why: DeliveryState;
  since: string;
  messageId: string;
  reference: string;
  clearedBy: string | null;
  clearedAt: string | null;
};
