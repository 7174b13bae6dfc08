import { addressOf } from '#functions/model/address/address-of';
import { markKeysOf } from '#functions/model/address/marks';
import type { Service } from '#functions/model/team/service';
import type { MessageItem } from '#functions/model/message/message';
import type { MarkedAddresses } from '#functions/model/address/marks';

/**
 * True where nothing may go to a mail's address until a person clears it: judged by the address that the Directory
 * gives now, as sending does. The address of whoever booked is not ours to read here; of it only the mark is known
 * that this very letter met.
 */
export async function isBarred(
  { recipient, mark }: Pick<MessageItem, 'recipient' | 'mark'>,
  marked: MarkedAddresses,
  service: Service,
  at: string,
): Promise<boolean> {
  if (recipient.to === 'booking') return mark !== undefined && marked.has(mark);
  const to = await addressOf(recipient, service, at);
  return to !== null && (await markKeysOf(to)).some((key) => marked.has(key));
}
