import { hosting as rows } from '#shared/contract/hosting';
import { hostedBooking } from '#functions/model/booking/hosted-booking';
import { hostedView } from '#functions/model/session/views';
import type { Act } from '#functions/request/act';
import { bouncedOf } from './bounced.ts';
import { present, seen, shown } from './shown.ts';

/** Who comes, who waits, what they need and whose address is suppressed, in the order of sign-up. */
export const open: Act<typeof rows.open> = (request) =>
  shown(request, rows.open.audit, [...seen, 'bounced'], async (all) => {
    const bookings = present(all).sort((a, b) => (a.bookedAt < b.bookedAt ? -1 : 1));
    const back = await bouncedOf(bookings.map(({ email }) => email));
    return {
      session: hostedView(all.session, all.places, request.at),
      bookings: bookings.map((booking) => ({
        ...hostedBooking(booking, all.bookings),
        bounced: back.get(booking.email) ?? null,
      })),
    };
  });
