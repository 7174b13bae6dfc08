import type { Format } from './roles.ts';
import type { Attendee } from './sign-up.ts';

/**
 * How the booker attends, where there is a choice: an earlier answer no longer counts once the session is held one
 * way.
 */
export const chosenAttendance = (
  { format }: { format: Format },
  { attendance }: Pick<Attendee, 'attendance'>,
): Attendee['attendance'] => (format === 'hybrid' ? attendance : '');
