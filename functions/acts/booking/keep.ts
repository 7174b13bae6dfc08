import { booking as rows } from '#shared/contract/booking';
import { moved } from '#functions/model/booking/moved';
import { type BookingItem, bookingChain } from '#functions/model/booking/records';
import type { Outcome } from '#functions/platform/store/decision';
import type { ActRequest } from '#functions/request/act';
import { settle } from '#functions/request/settle';

type Received = { received: true };

/** Stores the answers once; after that the link is used up. */
export function keep(
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
