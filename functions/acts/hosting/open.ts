import { hosting as rows } from '#shared/contract/hosting';
import { hostedBooking } from '#functions/model/booking/hosted-booking';
import { hostedView } from '#functions/model/session/views';
import type { Act } from '#functions/request/act';
import { whatCameBack } from './came-back.ts';
import { present, seen, shown } from './shown.ts';

/** Who comes, who waits, what they need, and to whom nothing goes since mail came back; in the order of sign-up. */
export const open: Act<typeof rows.open> = (request) =>
  shown(request, rows.open.audit, [...seen, 'cameBack'], async (all) => {
    const bookings = present(all).sort((a, b) => (a.bookedAt < b.bookedAt ? -1 : 1));
    const back = await whatCameBack(bookings.map(({ email }) => email));
    return {
      session: hostedView(all.session, all.places, request.at),
      bookings: bookings.map((booking) => ({
        ...hostedBooking(booking, all.bookings),
        cameBack: back.get(booking.email) ?? null,
      })),
    };
  });
