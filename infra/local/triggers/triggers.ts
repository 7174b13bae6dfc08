import { randomUUID } from 'node:crypto';
import type { Functions } from '../functions/functions.ts';
import { account, region } from '../template/answers.ts';
import type { MovedClock } from './moved-clock.ts';
import type { ParsedSchedule } from './parsed.ts';

export type Triggers = { trigger: () => void; close: () => void };

/** The event of EventBridge at a time in milliseconds since 1970. */
function scheduledEvent(schedule: ParsedSchedule, now: number): unknown {
  const time = new Date(now).toISOString().replace(/\.\d+Z$/, 'Z');
  if (schedule.input) {
    return JSON.parse(schedule.input.replaceAll('<aws.scheduler.scheduled-time>', time)) as unknown;
  }
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': 'Scheduled Event',
    source: 'aws.events',
    account,
    time,
    region,
    resources: [`arn:aws:events:${region}:${account}:rule/${schedule.id}`],
    detail: {},
  };
}

const settleFor = 20;

/**
 * Triggers the stream's readers after writes (without records but with the time, because they read the table), and
 * the schedules at their rates and whenever the clock is moved.
 */
export function openTriggers(
  functions: Pick<Functions, 'invoke'>,
  readers: readonly string[],
  schedules: readonly ParsedSchedule[],
  clock: MovedClock,
): Triggers {
  let due: NodeJS.Timeout | undefined;
  const tell = (id: string, event: unknown) => void functions.invoke(id, event);
  const trigger = () => {
    due ??= setTimeout(() => {
      due = undefined;
      const time = new Date(clock.now()).toISOString();
      readers.forEach((id) => tell(id, { Records: [], time }));
    }, settleFor);
  };
  // A scheduled function may write too, and the stream would trigger its readers then.
  const onTime = (schedule: ParsedSchedule) => () =>
    void functions
      .invoke(schedule.functionId, scheduledEvent(schedule, clock.now()))
      .then(() => readers.includes(schedule.functionId) || trigger());
  const timers = schedules.map((schedule) => setInterval(onTime(schedule), schedule.every));
  clock.onMove(() => schedules.forEach((schedule) => onTime(schedule)()));
  return {
    trigger,
    close: () => {
      clearTimeout(due);
      timers.forEach(clearInterval);
      clock.close();
    },
  };
}
