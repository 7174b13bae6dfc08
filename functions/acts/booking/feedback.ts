import { booking as rows } from '#shared/contract/booking';
import { move } from '#shared/lifecycle/moves';
import { bookingMoves } from '#shared/outreach/booking-states';
import { linkGone, loadByLink } from '#functions/model/booking/load';
import type { Act } from '#functions/request/act';
import { keep } from './keep.ts';

/** The booker's feedback, taken once. */
export const feedback: Act<typeof rows.feedback> = async (request) => {
  const { link, ...answers } = request.body;
  const loaded = await loadByLink(link, ['feedback'], request.at);
  if ('refusal' in loaded) return loaded;
  const { booking, session } = loaded.found;
  const step = move(bookingMoves, booking.state, 'give-feedback');
  const early = session.endsAt > request.at;
  if ('refusal' in step || early || booking.feedback) return { refusal: linkGone };
  return keep(request, booking, { feedback: answers }, rows.feedback.audit);
};
