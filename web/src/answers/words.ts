import type { DraftAnswers } from '#shared/referral/draft';
import { type Hearing, hearingHasStarted, timeLeft } from '#shared/time/hearing';
import { londonDay } from '#shared/time/london';
import { workingDaysLeft } from '#shared/time/working-hours';

const text = (value: string | string[] | undefined) => (typeof value === 'string' ? value : '');
const count = (number: number, one: string) => `${String(number)} ${one}${number === 1 ? '' : 's'}`;

/** Her name as known to the court, given names first. */
export function nameOf(answers: DraftAnswers): string {
  return [text(answers.givenNames), text(answers.familyName)].filter(Boolean).join(' ') || 'No name given';
}

/**
 * The time left to a hearing: "in 1 hour 20 minutes" on its day, before it "3 working days left", since nobody answers on
 * the others. It stands beside the day's name and date.
 */
export function leftWords(hearing: Hearing, at: string): string {
  const minutes = timeLeft(hearing, at);
  // Without a time it is not known during the day.
  if (minutes < 0) return hearingHasStarted(hearing, at) ? 'time has passed' : 'on today’s list';
  if (hearing.day > londonDay(at)) {
    const left = workingDaysLeft(hearing.day, at);
    return left === 0 ? 'no working day left' : `${count(left, 'working day')} left`;
  }
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [hours > 0 ? count(hours, 'hour') : '', rest > 0 && hours < 12 ? count(rest, 'minute') : ''];
  return `in ${parts.filter(Boolean).join(' ') || 'less than a minute'}`;
}
