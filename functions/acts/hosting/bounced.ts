import { whyInWords } from '#shared/delivery/reasons';
import type { Bounced, OpenedBooking } from '#shared/outreach/views';
import { suppressionsOf } from '#functions/model/address/suppressions';
import { inTrouble } from '#functions/model/index-keys';
import { type MessageItem, stateOf } from '#functions/model/message/message';
import { index } from '#functions/platform/store/read';

/** The suppressed addresses among a session's people; hosts are told of no others. */
export async function bouncedOf(emails: readonly string[]): Promise<Map<string, Bounced>> {
  const marks = [...(await suppressionsOf(emails))];
  return new Map(
    marks.map(([email, { id, version, since, why }]) => [
      email,
      { id, version, since, why: whyInWords(why, null) },
    ]),
  );
}

/** Of a session's bookings, the letter that failed last and that nobody has seen to; by the booking's id. */
export async function lostOf(sessionId: string): Promise<Map<string, NonNullable<OpenedBooking['lost']>>> {
  const failed = (await index(inTrouble)) as unknown as MessageItem[];
  return new Map(
    failed
      .filter(({ booking }) => booking?.sessionId === sessionId)
      .map((message) => {
        const { booking, troubleSince, createdAt, failure } = message;
        const lost = { since: troubleSince ?? createdAt, why: whyInWords(stateOf(message), failure) };
        return [booking?.bookingId ?? '', lost];
      }),
  );
}
