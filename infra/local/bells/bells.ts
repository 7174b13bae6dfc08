import { randomUUID } from 'node:crypto';
import type { Functions } from '../functions/functions.ts';
import { account, region } from '../template/answers.ts';
import type { MovedClock } from './moved-clock.ts';
import type { StatedSchedule } from './stated.ts';

export type Bells = { ring: () => void; close: () => void };

/** What EventBridge sends at a time in milliseconds since 1970. */
function scheduledEvent(schedule: StatedSchedule, now: number): unknown {
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
 * Rings the stream's readers after writes (the stream is only a doorbell, so without records but with the time) and the schedules at
 * their rates, and the schedules also when the clock is moved.
 */
export function openBells(
  functions: Pick<Functions, 'invoke'>,
  readers: readonly string[],
  schedules: readonly StatedSchedule[],
  clock: MovedClock,
): Bells {
  let due: NodeJS.Timeout | undefined;
  const tell = (id: string, event: unknown) => void functions.invoke(id, event);
  const ring = () => {
    due ??= setTimeout(() => {
      due = undefined;
      const time = new Date(clock.now()).toISOString();
      readers.forEach((id) => tell(id, { Records: [], time }));
    }, settleFor);
  };
  // What a schedule rings may write as well, and the stream would ring for that.
  const onTime = (schedule: StatedSchedule) => () =>
    void functions
      .invoke(schedule.functionId, scheduledEvent(schedule, clock.now()))
      .then(() => readers.includes(schedule.functionId) || ring());
  const timers = schedules.map((schedule) => setInterval(onTime(schedule), schedule.every));
  clock.onMove(() => schedules.forEach((schedule) => onTime(schedule)()));
  return {
    ring,
    close: () => {
      clearTimeout(due);
      timers.forEach(clearInterval);
      clock.close();
    },
  };
}
