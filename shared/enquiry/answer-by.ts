import { type Hearing, timeLeft } from '#shared/time/hearing';
import { londonDay, londonInstant } from '#shared/time/london';
import { nextWorkingDay } from '#shared/time/working-days';

const leastMinutes = 30;

/**
 * By when a team's first answer is wanted: half the time left to the hearing, never later than the end of the
 * next working day, never sooner than half an hour from now (users.md B5: fractions of the time left).
 */
export function answerBy(hearing: Hearing, at: string): string {
  const minutes = Math.max(leastMinutes, Math.floor(timeLeft(hearing, at) / 2));
  const half = new Date(Date.parse(at) + minutes * 60_000).toISOString();
  const latest = londonInstant(nextWorkingDay(londonDay(at)), '17:00');
  return half < latest ? half : latest;
}
