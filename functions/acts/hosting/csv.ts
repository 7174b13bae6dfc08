import { bookingStateWords } from '#shared/outreach/booking-states';
import { chosenAttendance } from '#shared/outreach/chosen-attendance';
import { type Format, attendeeRoles } from '#shared/outreach/roles';
import type { HostedBooking } from '#shared/outreach/views';
import { csvOf } from '#functions/model/export/csv';

const columns = [
  'Name',
  'Role',
  'Organisation',
  'Team',
  'Email',
  'State',
  'Comes',
  'Access needs',
  'Dietary',
  'Topics',
  'Note',
];
const comes = { '': '', online: 'Online', 'in-person': 'In person' };

/** Attendees as CSV, safe to open in a spreadsheet. */
export function attendeesCsv(session: { format: Format }, bookings: readonly HostedBooking[]): string {
  const rows = bookings.map((one) => [
    one.name,
    attendeeRoles[one.role],
    one.organisation,
    one.team,
    one.email,
    bookingStateWords[one.state],
    comes[chosenAttendance(session, one)],
    one.accessNeeds,
    one.dietary,
    one.topics,
    one.note,
  ]);
  return csvOf([columns, ...rows]);
}
