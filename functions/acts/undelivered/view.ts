import { whyInWords } from '#shared/delivery/reasons';
import { type OtherAddress, type Undelivered, otherAddresses } from '#shared/delivery/views';
import { letterWords } from '#functions/model/letter/words';
import { type MessageItem, stateOf } from '#functions/model/message/message';
import { whose } from '#functions/model/message/recipient';
import type { TeamItem } from '#functions/model/team/records';

const whatOf = ({ letter }: MessageItem): string =>
  letter === 'booking' ? 'A letter about a booked place' : letterWords[letter].what;

function affected({ letter, reference }: MessageItem): string {
  if (letter === 'booking') return 'The person who booked: this letter has not reached them.';
  return `The woman in case ${reference}: what is waiting for her may be unread.`;
}

/** The team's other addresses in the Directory. Whether one is suppressed is known only when it is used. */
export function othersOf(
  { recipient }: Pick<MessageItem, 'recipient'>,
  teams: readonly TeamItem[],
): OtherAddress[] {
  if (recipient.to !== 'team') return [];
  const team = teams.find((one) => one.id === recipient.teamId);
  const there = { second: team?.secondInbox, manager: team?.manager.email };
  return otherAddresses.filter((name) => there[name] && name !== recipient.address);
}

export function undeliveredView(
  message: MessageItem,
  teams: readonly TeamItem[],
  { held, referrersPhone }: { held: boolean; referrersPhone: string | null },
): Undelivered {
  const { recipient } = message;
  const team = recipient.to === 'team' ? teams.find((one) => one.id === recipient.teamId) : undefined;
  return {
    kind: 'mail',
    id: message.id,
    version: message.version,
    what: whatOf(message),
    reference: message.reference,
    caseId: message.caseId,
    sessionId: message.booking?.sessionId ?? null,
    to: whose(recipient, teams),
    affected: affected(message),
    since: message.troubleSince ?? message.createdAt,
    state: stateOf(message),
    why: whyInWords(stateOf(message), message.failure),
    phone: team?.phone ?? (recipient.to === 'person' ? referrersPhone : null),
    canTryAgain: !held,
    others: othersOf(message, teams),
  };
}
