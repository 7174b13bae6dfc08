import { hosting as rows } from '#shared/contract/hosting';
import { hostedBooking } from '#functions/model/booking/hosted-booking';
import { hostedView } from '#functions/model/session/views';
import type { Act } from '#functions/request/act';
import { bouncedOf, lostOf } from './bounced.ts';
import { present, seen, shown } from './shown.ts';

/** Who comes, who waits, what they need and whom mail does not reach, in the order of sign-up. */
export const open: Act<typeof rows.open> = (request) =>
  shown(request, rows.open.audit, [...seen, 'bounced'], async (all) => {
    const bookings = present(all).sort((a, b) => (a.bookedAt < b.bookedAt ? -1 : 1));
    const [back, lost] = await Promise.all([
      bouncedOf(bookings.map(({ email }) => email)),
      lostOf(all.session.id),
    ]);
    return {
      session: hostedView(all.session, all.places, request.at),
      bookings: bookings.map((booking) => ({
        ...hostedBooking(booking, all.bookings),
        bounced: back.get(booking.email) ?? null,
        lost: lost.get(booking.id) ?? null,
      })),
    };
  });
