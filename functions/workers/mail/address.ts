import { demonstrationDomains, isAllowedWorkAddress } from '#shared/reference/allowed-domains';
import type { Failure } from '#shared/delivery/reasons';
import { addressOf } from '#functions/model/address/address-of';
import { marksOf } from '#functions/model/address/marks';
import type { Told } from '#functions/model/booking/wanted';
import type { Service } from '#functions/model/team/service';
import type { MarkKey } from '#functions/model/address/keys';
import type { MessageItem } from '#functions/model/message/message';
import type { Recipient } from '#functions/model/message/recipient';

export type Addressed = { to: string } | { why: Failure; mark?: MarkKey };

/** Team addresses are typed in by staff, so their domain is checked; a person proved hers by signing in. */
function isAllowed(to: string, { to: kind }: Recipient, demonstration: boolean): boolean {
  // In the demonstration mail leaves to invented addresses only (H23).
  if (demonstration && !to.endsWith('.example')) return false;
  return kind !== 'team' || isAllowedWorkAddress(to, demonstration ? demonstrationDomains : []);
}

/** True where a second address is no other: one message for each person and matter. */
async function isSame(to: string, recipient: Recipient, service: Service, at: string): Promise<boolean> {
  if (recipient.to !== 'team' || !recipient.address) return false;
  return (await addressOf({ to: 'team', teamId: recipient.teamId }, service, at)) === to;
}

/** Where a message may go now by the Directory or the booking, never by a request; or why it may go nowhere. */
export async function addressFor(
  { recipient }: Pick<MessageItem, 'recipient'>,
  told: Told | null,
  service: Service,
  at: string,
  demonstration: boolean,
): Promise<Addressed> {
  const to = recipient.to === 'booking' ? told?.booking.email : await addressOf(recipient, service, at);
  if (!to) return { why: 'nobody-to-write-to' };
  if (!isAllowed(to, recipient, demonstration)) return { why: 'not-allowed-address' };
  if (await isSame(to, recipient, service, at)) return { why: 'same-address' };
  const mark = (await marksOf([to])).get(to);
  return mark ? { why: 'marked-address', mark: mark.sk } : { to };
}
