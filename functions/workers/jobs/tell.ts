import { type BookingState, coming, over } from '#shared/outreach/booking-states';
import { bookingLetter } from '#functions/model/message/booking-letter';
import type { BookingPayload } from '#functions/model/message/booking-payload';
import { childId } from '#functions/model/message/child-id';
import type { JobItem } from '#functions/model/job/records';
import { type RunJob, moveJob } from './run.ts';
import type { BookingItem } from '#functions/model/booking/records';
import { type Everything, readEverything } from '#functions/model/booking/read-bookings';

/** Letters in one transaction, well below its limit of a hundred writes. */
const atOnce = 40;

/**
 * One letter for each booking. Progress is written with the letters, so that after a crash it continues and writes to
 * nobody twice.
 */
async function tellEach(
  job: JobItem,
  bookings: readonly BookingItem[],
  payload: Pick<BookingPayload, 'letter'> & Partial<BookingPayload>,
  at: string,
): Promise<JobItem> {
  const todo = bookings
    .filter(({ id }) => job.upTo === null || id > job.upTo)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  let now = job;
  for (let from = 0; from < todo.length; from += atOnce) {
    const some = todo.slice(from, from + atOnce);
    const letters = some.map(({ id, sessionId }) =>
      bookingLetter(childId(job.id, id), { ...payload, sessionId, bookingId: id }, at),
    );
    const moved = await moveJob(now, { upTo: some.at(-1)?.id ?? null }, 'errand.letters-queued', at, letters);
    if (!moved) throw new Error('Somebody else is writing these letters');
    now = moved;
  }
  return now;
}

const of = (all: Everything | null, ...states: BookingState[]) =>
  (all?.bookings ?? []).filter(({ state }) => states.includes(state));

/** Tells people who are booked what changed or what their host writes; a new time goes also to those who wait. */
export const tell: RunJob = async (job, at) => {
  const all = await readEverything(job.sessionId);
  if (!all || !job.what || all.session.state === 'cancelled') return job;
  const stand = all.bookings.filter(
    ({ state, confirmedAt }) => !over.includes(state) && confirmedAt !== null,
  );
  // A host still writes to people once they are marked: thanks, slides, a lost umbrella.
  const whom =
    job.what === 'moved' ? stand : of(all, ...(job.what === 'message' ? coming : ['booked' as const]));
  return tellEach(job, whom, { letter: job.what, noticeId: job.noticeId }, at);
};

/** Reminds people who are booked; a session moved since has reminders of its own. */
export const remind: RunJob = async (job, at) => {
  const all = await readEverything(job.sessionId);
  const due = all && all.session.schedule === job.schedule && all.session.state !== 'cancelled';
  if (!due || all.session.startsAt <= at) return job;
  return tellEach(job, of(all, 'booked'), { letter: 'reminder', schedule: job.schedule }, at);
};

/** Asks those who came, or may have come, for feedback. */
export const askFeedback: RunJob = async (job, at) => {
  const all = await readEverything(job.sessionId);
  if (all?.session.schedule !== job.schedule || all.session.state === 'cancelled') return job;
  return tellEach(job, of(all, 'booked', 'attended'), { letter: 'feedback', schedule: job.schedule }, at);
};
