import { whyInWords } from '#shared/delivery/reasons';
import { type OtherAddress, type Undelivered, otherAddresses } from '#shared/delivery/views';
import { type LetterKind, type MessageItem, stateOf } from '#functions/model/message/message';
import { whose } from '#functions/model/message/recipient';
import type { TeamItem } from '#functions/model/team/records';

const what: Record<LetterKind, string> = {
  enquiry: 'The question to a team',
  reminder: 'The reminder to a team',
  manager: 'The question to a team’s manager',
  receipt: 'The receipt for a referral',
  'new-referral': 'The notice of a new referral',
  'team-answered': 'The notice of a team’s answer',
  task: 'The notice of a task',
  'not-opened': 'The notice of a case that nobody has opened',
  booking: 'A letter about a booked place',
};

function affected({ letter, reference }: MessageItem): string {
  if (letter === 'booking') return 'Whoever booked the place: this letter has not reached them.';
  return `The woman of case ${reference}: nobody may be reading what is waiting for her.`;
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
    what: what[message.letter],
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
