import { addressOf } from '#functions/directory/address-of';
import { marksOf } from '#functions/directory/marks';
import type { AddressItem } from '#functions/directory/records';
import type { Service } from '#functions/directory/service';
import type { MessageItem } from '#functions/outbox/message';
import { get } from '#functions/storage/read';

/**
 * True where nothing may go to a mail's address until a person clears it: judged by the address that the Directory
 * gives now, as sending does. The address of whoever booked is not ours to read here; of it only the mark is known
 * that this very letter met.
 */
export async function isBarred(
  { recipient, mark }: Pick<MessageItem, 'recipient' | 'mark'>,
  service: Service,
  at: string,
): Promise<boolean> {
  if (recipient.to === 'booking') {
    const met = mark && (await get<AddressItem>('Directory', { pk: 'ADDRESSES', sk: mark }));
    return Boolean(met && met.marked);
  }
  const to = await addressOf(recipient, service, at);
  return to !== null && (await marksOf([to])).has(to);
}
