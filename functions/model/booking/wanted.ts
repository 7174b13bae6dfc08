import { type BookingState, coming } from '#shared/outreach/booking-states';
import type { BookingLetter, BookingPayload } from '#functions/model/message/booking-payload';
import type { BookingItem } from './records.ts';
import type { NoticeItem, SessionItem } from '#functions/model/session/records';
import { bookingKey, sessionKey, noticeKey } from '#functions/model/session/keys';
import { batch, get } from '#functions/platform/store/read';

const stands: readonly BookingState[] = ['held', 'offered', 'waiting', 'approval', 'booked'];

/** For each letter, the states of a booking in which it is still true. */
export const statesOf: Record<BookingLetter, readonly BookingState[]> = {
  confirm: ['held', 'waiting', 'approval'],
  booked: ['booked'],
  waiting: ['waiting'],
  approval: ['approval'],
  offer: ['offered'],
  changed: ['booked'],
  moved: stands,
  reminder: ['booked'],
  message: coming,
  cancelled: ['cancelled'],
  'session-cancelled': ['session-cancelled'],
  declined: ['declined'],
  lapsed: ['lapsed'],
  feedback: ['booked', 'attended'],
};

export type BookingAndSession = { booking: BookingItem; session: SessionItem };

/** True where a letter about a booking is still true when it is sent. Pure. */
export function isWanted(
  payload: BookingPayload,
  { booking, session }: BookingAndSession,
  at: string,
): boolean {
  if (!statesOf[payload.letter].includes(booking.state)) return false;
  if (payload.letter === 'confirm') return booking.confirmedAt === null && session.startsAt > at;
  if (payload.letter === 'reminder')
    return session.state !== 'cancelled' && session.schedule === payload.schedule && session.startsAt > at;
  if (payload.letter === 'feedback') return session.schedule === payload.schedule;
  return true;
}

/** The session and booking of a letter as they are now; null where one is gone. */
export async function readBookingAndSession(payload: BookingPayload): Promise<BookingAndSession | null> {
  const { sessionId, bookingId } = payload;
  const keys = [sessionKey(sessionId), bookingKey(sessionId, bookingId)];
  const found = (await batch({ Outreach: keys })).Outreach;
  const session = found.find(({ sk }) => sk === 'SESSION') as SessionItem | undefined;
  const booking = found.find(({ sk }) => sk !== 'SESSION') as BookingItem | undefined;
  return session && booking ? { session, booking } : null;
}

/** The notice that a letter to a session's people quotes, if it does. */
export async function readNotice({ sessionId, noticeId }: BookingPayload): Promise<NoticeItem | null> {
  return noticeId ? get<NoticeItem>('Outreach', noticeKey(sessionId, noticeId)) : null;
}
