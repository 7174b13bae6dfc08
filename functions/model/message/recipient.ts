import type { OtherAddress } from '#shared/delivery/views';
import type { TeamItem } from '#functions/model/team/records';

/**
 * The recipient of a message. The address is read from the Directory or the booking on sending, never from a request.
 */
export type Recipient =
  | { to: 'team'; teamId: string; address?: OtherAddress }
  /** Whoever referred her. */
  | { to: 'person'; personId: string }
  /** Somebody admitted to a team. */
  | { to: 'member'; personId: string }
  | { to: 'on-duty' }
  | { to: 'psychologist' }
  | { to: 'booking'; sessionId: string; bookingId: string };

const boxes: Record<OtherAddress, string> = { second: 'second address', manager: 'manager' };

/** Whose address it is, in words that do not reveal it. */
export function whose(recipient: Recipient, teams: readonly TeamItem[]): string {
  switch (recipient.to) {
    case 'team': {
      const team = teams.find((one) => one.id === recipient.teamId);
      const box = recipient.address ? boxes[recipient.address] : 'inbox';
      return `${team?.name ?? 'a team that is no longer in the Directory'}, ${box}`;
    }
    case 'person':
      return 'the person who referred her';
    case 'member':
      return 'a person who was admitted to a team';
    case 'on-duty':
      return 'whoever is on duty';
    case 'psychologist':
      return 'the consultant psychologist';
    case 'booking':
      return 'somebody who booked a place';
  }
}
