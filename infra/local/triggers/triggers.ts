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
 * A stream gives its reader one batch after the other: whatever is written during a run is one more run after it. In
 * a queue of runs, each would carry the time of its writing, and the newest letters would wait for the oldest run.
 */
export function oneAfterTheOther(run: () => Promise<unknown>): () => void {
  let isRunning = false;
  let isWanted = false;
  const runAll = async () => {
    isRunning = true;
    while (isWanted) {
      isWanted = false;
      // A run that failed must not be the last.
      await run().catch(() => undefined);
    }
    isRunning = false;
  };
  return () => {
    isWanted = true;
    if (!isRunning) void runAll();
  };
}

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
  const time = () => new Date(clock.now()).toISOString();
  const rings = readers.map((id) =>
    oneAfterTheOther(() => functions.invoke(id, { Records: [], time: time() })),
  );
  const trigger = () => {
    due ??= setTimeout(() => {
      due = undefined;
      rings.forEach((ring) => ring());
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
