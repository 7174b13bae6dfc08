import type { SessionDetails } from './session-details.ts';
import { sessionWhen, sessionWhere } from './when.ts';

type NotifiedDetails = Pick<
  SessionDetails,
  'title' | 'format' | 'venue' | 'speakers' | 'access' | 'joiningLink'
>;
/** A session before or after an edit; instants are UTC. */
export type Announced = { details: NotifiedDetails; startsAt: string; endsAt: string };

/** The changes that people who are booked need to know, in words; empty where there are none. */
export function whatChanged(before: Announced, after: Announced): string[] {
  const was = (words: string, earlier: string, now: string) =>
    earlier === now ? [] : [`${words}: ${now || 'none'} (was: ${earlier || 'none'}).`];
  return [
    ...was('When', sessionWhen(before), sessionWhen(after)),
    ...was('Where', sessionWhere(before.details), sessionWhere(after.details)),
    ...was('Title', before.details.title, after.details.title),
    ...was('Speakers', before.details.speakers, after.details.speakers),
    ...was('Access', before.details.access, after.details.access),
    // The link itself is in the letter, and only for confirmed people.
    ...linkChanged(linkOf(before), linkOf(after)),
  ];
}

/** A joining link counts only where the session is held online. */
const linkOf = ({ details }: Announced) => (details.format === 'in-person' ? '' : details.joiningLink);

function linkChanged(before: string, after: string): string[] {
  if (before === after) return [];
  return [after ? 'The link to join online is new.' : 'There is no link to join online any more.'];
}
