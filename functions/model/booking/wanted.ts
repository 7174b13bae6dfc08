import type { BookingState } from '#shared/outreach/booking-states';
import type { BookingLetter, BookingMatter } from '#functions/model/message/booking-matter';
import type { BookingItem } from './records.ts';
import type { NoticeItem, SessionItem } from '#functions/model/session/records';
import { bookingKey, sessionKey, noticeKey } from '#functions/model/session/keys';
import { batch, get } from '#functions/platform/store/read';

const stands: readonly BookingState[] = ['held', 'offered', 'waiting', 'approval', 'booked'];

/** The states of a booking in which each letter still says what is so. */
export const statesOf: Record<BookingLetter, readonly BookingState[]> = {
  confirm: ['held', 'waiting', 'approval'],
  booked: ['booked'],
  waiting: ['waiting'],
  approval: ['approval'],
  offer: ['offered'],
  changed: ['booked'],
  moved: stands,
  reminder: ['booked'],
  message: ['booked'],
  cancelled: ['cancelled'],
  'session-cancelled': ['session-cancelled'],
  declined: ['declined'],
  lapsed: ['lapsed'],
  feedback: ['booked', 'attended'],
};

export type Told = { booking: BookingItem; session: SessionItem };

/** Whether a letter about a booking still says what is so, when it is sent and not when it was queued. Pure. */
export function isWanted(matter: BookingMatter, { booking, session }: Told, at: string): boolean {
  if (!statesOf[matter.letter].includes(booking.state)) return false;
  if (matter.letter === 'confirm') return booking.confirmedAt === null && session.startsAt > at;
  if (matter.letter === 'reminder')
    return session.state !== 'cancelled' && session.schedule === matter.schedule && session.startsAt > at;
  if (matter.letter === 'feedback') return session.schedule === matter.schedule;
  return true;
}

/** What a letter is about, as it is now; null where it is gone. */
export async function readTold(matter: BookingMatter): Promise<Told | null> {
  const { sessionId, bookingId } = matter;
  const keys = [sessionKey(sessionId), bookingKey(sessionId, bookingId)];
  const found = (await batch({ Outreach: keys })).Outreach;
  const session = found.find(({ sk }) => sk === 'SESSION') as SessionItem | undefined;
  const booking = found.find(({ sk }) => sk !== 'SESSION') as BookingItem | undefined;
  return session && booking ? { session, booking } : null;
}

/** What the people of a session are told, where the letter is about that. */
export async function readNotice({ sessionId, noticeId }: BookingMatter): Promise<NoticeItem | null> {
  return noticeId ? get<NoticeItem>('Outreach', noticeKey(sessionId, noticeId)) : null;
}
