import { demonstrationDomains, isAllowedWorkAddress } from '#shared/reference/allowed-domains';
import type { Failure } from '#shared/delivery/reasons';
import { addressOf } from '#functions/model/address/address-of';
import { suppressionsOf } from '#functions/model/address/suppressions';
import type { BookingAndSession } from '#functions/model/booking/wanted';
import type { Service } from '#functions/model/service/read-service';
import type { SuppressionKey } from '#functions/model/address/keys';
import type { MessageItem } from '#functions/model/message/message';
import type { Recipient } from '#functions/model/message/recipient';

export type Addressed = { to: string } | { why: Failure; suppression?: SuppressionKey };

/** Only team addresses have their domain checked: staff typed them in, while people proved theirs by signing in. */
function isAllowed(to: string, { to: kind }: Recipient, demonstration: boolean): boolean {
  // In the demonstration mail leaves to invented addresses only (H23).
  if (demonstration && !to.endsWith('.example')) return false;
  return kind !== 'team' || isAllowedWorkAddress(to, demonstration ? demonstrationDomains : []);
}

/** True where the second address equals the first: one message for each person and subject. */
async function isSame(to: string, recipient: Recipient, service: Service, at: string): Promise<boolean> {
  if (recipient.to !== 'team' || !recipient.address) return false;
  return (await addressOf({ to: 'team', teamId: recipient.teamId }, service, at)) === to;
}

/** The address for a message now, from the Directory or the booking and never from a request; or why there is none. */
export async function addressFor(
  { recipient }: Pick<MessageItem, 'recipient'>,
  told: BookingAndSession | null,
  service: Service,
  at: string,
  demonstration: boolean,
): Promise<Addressed> {
  const to = recipient.to === 'booking' ? told?.booking.email : await addressOf(recipient, service, at);
  if (!to) return { why: 'nobody-to-write-to' };
  if (!isAllowed(to, recipient, demonstration)) return { why: 'not-allowed-address' };
  if (await isSame(to, recipient, service, at)) return { why: 'same-address' };
  const suppression = (await suppressionsOf([to])).get(to);
  return suppression ? { why: 'marked-address', suppression: suppression.sk } : { to };
}
