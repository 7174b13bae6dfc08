import type { HostedBooking, HostedSession } from '#shared/outreach/views';

/** "1 person", "3 people" */
export const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);

/** How full a session is, in words for hosts. */
export const takenWords = ({ taken, capacity }: Pick<HostedSession, 'taken' | 'capacity'>) =>
  `${taken} of ${capacity} places taken`;

/** How a person attends, if they said so. */
export const comesWords: Record<HostedBooking['attendance'], string> = {
  '': '',
  online: 'Comes online',
  'in-person': 'Comes in person',
};

/** A title for the tab: the same for every session. */
export const title = 'Awareness session';
