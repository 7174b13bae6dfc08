import { hosting as rows } from '#shared/contract/hosting';
import type { BookingAct } from '#shared/outreach/booking-states';
import type { Act } from '#functions/request/act';
import { act, changing } from './on-booking.ts';

const marks = {
  came: 'mark-attended',
  'did-not-come': 'mark-absent',
  'not-marked': 'unmark',
} as const satisfies Record<string, BookingAct>;

/** Records who came, from the start of the session on; it can be corrected. */
export const attendance: Act<typeof rows.attendance> = (request) =>
  act(
    request,
    { audit: rows.attendance.audit, step: marks[request.body.attendance] },
    ({ booking, session, to }, { at }) =>
      session.startsAt <= at ? changing(booking, rows.attendance.audit, { state: to }) : null,
  );
