import { booking as rows } from '#shared/contract/booking';
import type { BookingState } from '#shared/outreach/booking-states';
import { linkGone, loadByLink } from '#functions/model/booking/load';
import type { Act } from '#functions/request/act';
import { keep } from './keep.ts';

const cameOrMayHave: readonly BookingState[] = ['booked', 'attended'];

/** What she thought of it, once. */
export const feedback: Act<typeof rows.feedback> = async (request) => {
  const { link, ...answers } = request.body;
  const loaded = await loadByLink(link, ['feedback'], request.at);
  if ('refusal' in loaded) return loaded;
  const { booking, session } = loaded.found;
  const early = session.endsAt > request.at;
  if (early || booking.feedback || !cameOrMayHave.includes(booking.state)) return { refusal: linkGone };
  return keep(request, booking, { feedback: answers }, rows.feedback.audit);
};
