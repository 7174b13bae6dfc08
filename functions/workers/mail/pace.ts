import { setTimeout as wait } from 'node:timers/promises';

const second = 1000;
/** More would gain nothing: the function has one processor, and each holds a connection to the mail service. */
const mostAtOnce = 8;

type Clock = { now: () => number; wait: (milliseconds: number) => Promise<unknown> };

/** How fast letters are handed over. `turn` settles when another may begin; it is awaited by one caller at a time. */
export type Pace = { atOnce: number; turn: () => Promise<void> };

/**
 * A pace within the account's `sendRate` (mails a second). One run takes half of it, because the run of the stream and
 * that of the schedule may overlap. The first of a quiet second wait for nothing.
 */
export function openPace(sendRate: number, clock: Clock = { now: () => performance.now(), wait }): Pace {
  const rate = Math.max(1, Math.floor(sendRate / 2));
  const begun: number[] = [];
  return {
    atOnce: Math.min(rate, mostAtOnce),
    turn: async () => {
      const before = begun.length < rate ? undefined : begun.shift();
      const early = before === undefined ? 0 : before + second - clock.now();
      if (early > 0) await clock.wait(early);
      begun.push(clock.now());
    },
  };
}
