import { booking as rows } from '#shared/contract/outreach';
import { type BookingState, over } from '#shared/outreach/booking-states';
import type { Act, ActRequest } from '#functions/runtime/act';
import { settle } from '#functions/runtime/settle';
import type { Outcome } from '#functions/storage/decision';
import { type BookingItem, bookingChain, moved } from '#functions/storage/outreach-items';
import { linkGone, loadByLink, nothingHere } from './load.ts';

type Received = { received: true };

/** Keeps what was answered once; a second time the link is used up. */
function keep(
  request: Pick<ActRequest<typeof rows.see>, 'actor' | 'at' | 'requestId'>,
  booking: BookingItem,
  answered: Partial<Pick<BookingItem, 'before' | 'feedback'>>,
  audit: string,
): Promise<Outcome<Received>> {
  const { item, changes } = moved(booking, answered);
  return settle(
    request,
    {
      changes,
      audit: [
        {
          chain: bookingChain(booking),
          act: audit,
          outcome: 'done',
          subject: `booking#${booking.id}`,
          version: { from: booking.version, to: item.version },
          fields: Object.keys(answered),
          values: answered,
        },
      ],
      outcome: { reply: { received: true } },
    },
    () => ({ refusal: { code: 'busy-here', detail: 'Nothing was lost. Send it again in a moment.' } }),
  );
}

/** The three confidence questions, asked once after confirming (users.md H12). */
export const confidence: Act<typeof rows.confidence> = async (request) => {
  const { link, ...before } = request.body;
  const loaded = await loadByLink(link, ['confidence'], request.at);
  if ('refusal' in loaded) return loaded;
  const { booking, session } = loaded.found;
  if (session.id !== request.params.id) return { refusal: nothingHere };
  // What is answered after it has begun is no answer from before.
  if (booking.before || over.includes(booking.state) || session.startsAt <= request.at)
    return { refusal: linkGone };
  return keep(request, booking, { before }, rows.confidence.audit);
};

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
