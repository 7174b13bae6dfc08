import { hosting as rows } from '#shared/contract/hosting';
import { hostedBooking } from '#functions/model/booking/hosted-booking';
import type { Act } from '#functions/request/act';
import { present, seen, shown } from './shown.ts';

/** Who comes, as CSV for the front desk. */
export const exportCsv: Act<typeof rows.exportCsv> = (request) =>
  shown(request, rows.exportCsv.audit, seen, async (all) => {
    // Imported here, so that only this act loads it.
    const { attendeesCsv } = await import('./csv.ts');
    const bookings = present(all).map((booking) => hostedBooking(booking, all.bookings));
    // Only the day: a file name must not identify anybody.
    return {
      fileName: `session-${all.session.details.day}.csv`,
      csv: attendeesCsv(all.session.details, bookings),
    };
  });
