import { hosting as rows } from '#shared/contract/hosting';
import { hostedBooking } from '#functions/model/booking/hosted-booking';
import type { Act } from '#functions/request/act';
import { present, seen, shown } from './shown.ts';

/** Who comes, as CSV for the front desk. */
export const exportCsv: Act<typeof rows.exportCsv> = (request) =>
  shown(request, rows.exportCsv.audit, seen, async (all) => {
    // Imported here: only this act pays for it.
    const { attendeesCsv } = await import('./csv.ts');
    const bookings = present(all).map((booking) => hostedBooking(booking, all.bookings));
    // The day alone: a file's name says nothing about anybody.
    return {
      fileName: `session-${all.session.details.day}.csv`,
      csv: attendeesCsv(all.session.details, bookings),
    };
  });
