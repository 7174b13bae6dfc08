import { booking as rows } from '#shared/contract/booking';
import { move } from '#shared/lifecycle/moves';
import { bookingMoves } from '#shared/outreach/booking-states';
import { linkGone, loadByLink, nothingHere } from '#functions/model/booking/load';
import type { Act } from '#functions/request/act';
import { keep } from './keep.ts';

/** The three confidence questions, asked once after confirming (H12). */
export const confidence: Act<typeof rows.confidence> = async (request) => {
  const { link, ...before } = request.body;
  const loaded = await loadByLink(link, ['confidence'], request.at);
  if ('refusal' in loaded) return loaded;
  const { booking, session } = loaded.found;
  if (session.id !== request.params.id) return { refusal: nothingHere };
  const step = move(bookingMoves, booking.state, 'answer-before');
  // These questions compare before and after, so an answer after the start does not count.
  if ('refusal' in step || booking.before || session.startsAt <= request.at) return { refusal: linkGone };
  return keep(request, booking, { before }, rows.confidence.audit);
};
