import type { Format } from './roles.ts';
import type { Attendee } from './sign-up.ts';

/** How she comes, as far as it is her choice: an answer from when it was counts no more once the session is held one way. */
export const chosenAttendance = (
  { format }: { format: Format },
  { attendance }: Pick<Attendee, 'attendance'>,
): Attendee['attendance'] => (format === 'hybrid' ? attendance : '');
