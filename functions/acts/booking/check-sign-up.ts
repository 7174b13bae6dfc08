import { chosenAttendance } from '#shared/outreach/chosen-attendance';
import type { FieldProblem } from '#shared/problem/problem';
import type { SessionDetails } from '#shared/outreach/session-details';
import type { Attendee } from '#shared/outreach/sign-up';

type Given = Pick<Attendee, 'attendance' | 'dietary'>;

/** The answers that depend on whether the session is held in person or online. */
export function checkAgainstSession(given: Given, session: Pick<SessionDetails, 'format'>): FieldProblem[] {
  const wrong: FieldProblem[] = [];
  const { format } = session;
  const comes = format !== 'online' && chosenAttendance(session, given) !== 'online';
  if (given.attendance && format !== 'hybrid' && given.attendance !== format)
    wrong.push({ path: 'attendance', message: 'This session is not held that way: choose the other answer' });
  if (given.dietary && !comes)
    wrong.push({ path: 'dietary', message: 'Only needed if you come in person: leave it empty' });
  return wrong;
}

/** Invented addresses are the only ones allowed in the demonstration, and refused elsewhere (H23). */
export function checkAddress(email: string, demonstration: boolean): FieldProblem[] {
  if (email.endsWith('.example') === demonstration) return [];
  const message = demonstration
    ? 'This is a demonstration: use an invented address that ends in .example'
    : 'Enter your own work email address';
  return [{ path: 'email', message }];
}
