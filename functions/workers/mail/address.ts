import { demonstrationDomains, isAllowedWorkAddress } from '#shared/reference/allowed-domains';
import type { Failure } from '#shared/delivery/reasons';
import { marksOf } from '#functions/model/address/marks';
import type { Service } from '#functions/model/team/service';
import type { MarkKey } from '#functions/model/address/keys';
import type { MessageItem } from '#functions/model/message/message';
import type { Recipient } from '#functions/model/message/recipient';
import { resolve } from './resolve.ts';

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
  return (await resolve({ to: 'team', teamId: recipient.teamId }, service, at)) === to;
}

/** Where a message may go now, or why it may go nowhere. */
export async function addressFor(
  { recipient }: Pick<MessageItem, 'recipient'>,
  service: Service,
  at: string,
  demonstration: boolean,
): Promise<Addressed> {
  const to = await resolve(recipient, service, at);
  if (!to) return { why: 'nobody-to-write-to' };
  if (!isAllowed(to, recipient, demonstration)) return { why: 'not-allowed-address' };
  if (await isSame(to, recipient, service, at)) return { why: 'same-address' };
  const mark = (await marksOf([to])).get(to);
  return mark ? { why: 'marked-address', mark: mark.sk } : { to };
}
