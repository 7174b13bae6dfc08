import { addressOf } from '#functions/model/address/address-of';
import { suppressionKeysOf } from '#functions/model/address/suppressions';
import type { Service } from '#functions/model/service/read-service';
import type { MessageItem } from '#functions/model/message/message';
import type { SuppressedAddresses } from '#functions/model/address/suppressions';

/**
 * True where the mail's address is suppressed, judged by the address in the Directory now, as sending does. A
 * booker's address may not be read here: only the suppression this letter itself met is known.
 */
export async function isSuppressed(
  { recipient, suppression }: Pick<MessageItem, 'recipient' | 'suppression'>,
  suppressed: SuppressedAddresses,
  service: Service,
  at: string,
): Promise<boolean> {
  if (recipient.to === 'booking') return suppression !== undefined && suppressed.has(suppression);
  const to = await addressOf(recipient, service, at);
  return to !== null && (await suppressionKeysOf(to)).some((key) => suppressed.has(key));
}
