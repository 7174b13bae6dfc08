import type { HostedBooking, HostedSession } from '#shared/outreach/views';
import type { TypedDetails } from './typed.ts';

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

/** The questions about a session, on its form and where two versions are compared. */
export const sessionLabels: Record<keyof TypedDetails, string> = {
  title: 'Title',
  aim: 'What people will take away',
  audience: 'For whom',
  day: 'Day',
  clock: 'Start, London time',
  minutes: 'Length in minutes',
  capacity: 'Places',
  format: 'How it is held',
  venue: 'Where people come',
  access: 'Access to the place (optional)',
  joiningLink: 'Link to join online (optional)',
  speakers: 'Speakers (optional)',
  cpd: 'Note on professional development (optional)',
};
