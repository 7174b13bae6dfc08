import type { SessionDetails } from './session-details.ts';
import { sessionWhen, sessionWhere } from './when.ts';

type Told = Pick<SessionDetails, 'title' | 'format' | 'venue' | 'speakers' | 'access' | 'joiningLink'>;
/** A session before or after an edit; instants are UTC. */
export type Announced = { details: Told; startsAt: string; endsAt: string };

/** What people who are booked need to know of an edit, in words; empty where there is nothing. */
export function whatChanged(before: Announced, after: Announced): string[] {
  const was = (words: string, earlier: string, now: string) =>
    earlier === now ? [] : [`${words}: ${now || 'none'} (was: ${earlier || 'none'}).`];
  return [
    ...was('When', sessionWhen(before), sessionWhen(after)),
    ...was('Where', sessionWhere(before.details), sessionWhere(after.details)),
    ...was('Title', before.details.title, after.details.title),
    ...was('Speakers', before.details.speakers, after.details.speakers),
    ...was('Access', before.details.access, after.details.access),
    // The link itself stands in the letter, and only for those who are confirmed.
    ...linkChanged(linkOf(before), linkOf(after)),
  ];
}

/** A link that stands in the form counts only where the session is held online. */
const linkOf = ({ details }: Announced) => (details.format === 'in-person' ? '' : details.joiningLink);

function linkChanged(before: string, after: string): string[] {
  if (before === after) return [];
  return [after ? 'The link to join online is new.' : 'There is no link to join online any more.'];
}
