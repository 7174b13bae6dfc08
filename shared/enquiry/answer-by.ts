import { type Hearing, hearingInstant, timeLeft } from '#shared/time/hearing';
import { londonDay, londonInstant } from '#shared/time/london';
import { nextWorkingDay } from '#shared/time/working-days';
import { addWorkingMinutes, workingMinutesBetween } from '#shared/time/working-hours';
import { later } from '#shared/time/later';

const leastMinutes = 30;
const half = (minutes: number) => Math.max(leastMinutes, Math.floor(minutes / 2));

/**
 * When a team's first answer is due: half the time left to the hearing, from half an hour to the end of the next
 * working day (B5). From four hours on only working time counts, so that nobody is asked at night.
 */
export function answerBy(hearing: Hearing, at: string): string {
  const left = timeLeft(hearing, at);
  const working = left < 240 ? 0 : workingMinutesBetween(at, hearingInstant(hearing));
  const wanted = working > 0 ? addWorkingMinutes(at, half(working)) : later(at, half(left));
  const latest = londonInstant(nextWorkingDay(londonDay(at)), '17:00');
  return wanted < latest ? wanted : latest;
}
