import { type BookingState, over } from '#shared/outreach/booking-states';
import { bookingLetter } from '#functions/model/message/booking-letter';
import type { BookingMatter } from '#functions/model/message/booking-matter';
import { childId } from '#functions/model/message/child-id';
import type { ErrandItem } from '#functions/model/job/records';
import { type RunErrand, moveErrand } from './run.ts';
import type { BookingItem } from '#functions/model/booking/records';
import { type Everything, readEverything } from '#functions/model/booking/read-bookings';

/** Letters in one transaction, well below the hundred writes it may have. */
const atOnce = 40;

/**
 * One letter for each booking. How far it came is written with the letters themselves, so that after a crash it goes
 * on behind the last one, and nobody is written to twice.
 */
async function tellEach(
  errand: ErrandItem,
  bookings: readonly BookingItem[],
  matter: Pick<BookingMatter, 'letter'> & Partial<BookingMatter>,
  at: string,
): Promise<ErrandItem> {
  const todo = bookings
    .filter(({ id }) => errand.upTo === null || id > errand.upTo)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  let now = errand;
  for (let from = 0; from < todo.length; from += atOnce) {
    const some = todo.slice(from, from + atOnce);
    const letters = some.map(({ id, sessionId }) =>
      bookingLetter(childId(errand.id, id), { ...matter, sessionId, bookingId: id }, at),
    );
    const moved = await moveErrand(
      now,
      { upTo: some.at(-1)?.id ?? null },
      'errand.letters-queued',
      at,
      letters,
    );
    if (!moved) throw new Error('Somebody else is writing these letters');
    now = moved;
  }
  return now;
}

const of = (all: Everything | null, ...states: BookingState[]) =>
  (all?.bookings ?? []).filter(({ state }) => states.includes(state));

/** Tells those who are booked what changed, or what their host writes; a new time also those who wait. */
export const tell: RunErrand = async (errand, at) => {
  const all = await readEverything(errand.sessionId);
  if (!all || !errand.what || all.session.state === 'cancelled') return errand;
  const stand = all.bookings.filter(
    ({ state, confirmedAt }) => !over.includes(state) && confirmedAt !== null,
  );
  const whom = errand.what === 'moved' ? stand : of(all, 'booked');
  return tellEach(errand, whom, { letter: errand.what, noticeId: errand.noticeId }, at);
};

/** Reminds whoever is booked; a session moved since has reminders of its own. */
export const remind: RunErrand = async (errand, at) => {
  const all = await readEverything(errand.sessionId);
  const due = all && all.session.schedule === errand.schedule && all.session.state !== 'cancelled';
  if (!due || all.session.startsAt <= at) return errand;
  return tellEach(errand, of(all, 'booked'), { letter: 'reminder', schedule: errand.schedule }, at);
};

/** Asks whoever came, or may have come, what it was like. */
export const askFeedback: RunErrand = async (errand, at) => {
  const all = await readEverything(errand.sessionId);
  if (all?.session.schedule !== errand.schedule || all.session.state === 'cancelled') return errand;
  return tellEach(
    errand,
    of(all, 'booked', 'attended'),
    { letter: 'feedback', schedule: errand.schedule },
    at,
  );
};
