import type { SessionDetails } from '#shared/outreach/session-details';
import { sessionSettings } from '#shared/outreach/settings';
import { addDays } from '#shared/time/day';
import { londonClock, londonDay, londonInstant } from '#shared/time/london';
import { later } from '#shared/time/later';
import { type NewJob, job } from '#functions/model/job/records';
import type { Change } from '#functions/platform/store/decision';
import type { SessionItem } from '#functions/model/session/records';

/** The UTC instants of a session's London day and time. */
export function times({ day, clock, minutes }: Pick<SessionDetails, 'day' | 'clock' | 'minutes'>) {
  const startsAt = londonInstant(day, clock);
  return { startsAt, endsAt: later(startsAt, minutes) };
}

/** The same time of day in London, some days from an instant. */
function daysFrom(at: string, days: number): string {
  return londonInstant(addDays(londonDay(at), days), londonClock(at));
}

function monthsAfter(at: string, months: number): string {
  const day = new Date(at);
  day.setUTCMonth(day.getUTCMonth() + months);
  return day.toISOString();
}

/**
 * The jobs that a session's schedule brings. Each names the schedule it was made for, and does nothing if the session
 * was moved.
 */
export function dueWith(session: SessionItem, { at, newId }: { at: string; newId: () => string }): Change[] {
  const { id: sessionId, startsAt, endsAt, schedule } = session;
  const due = (asked: Omit<NewJob, 'id' | 'sessionId' | 'schedule'>, dueAt: string) =>
    job({ id: newId(), sessionId, schedule, ...asked }, at, dueAt);
  const reminders = sessionSettings.reminderDays.value
    .map((days) => ({ days, dueAt: daysFrom(startsAt, -days) }))
    .filter(({ dueAt }) => dueAt > at)
    .map(({ days, dueAt }) => due({ kind: 'remind', days }, dueAt));
  return [
    ...reminders,
    due({ kind: 'ask-feedback' }, endsAt),
    due({ kind: 'forget-notes' }, daysFrom(endsAt, sessionSettings.notesDays.value)),
    due({ kind: 'forget-bookings' }, monthsAfter(endsAt, sessionSettings.bookingMonths.value)),
  ];
}
