import type { ClockKind } from '#shared/clock/settings';
import { stepsOf } from '#shared/clock/steps';
import type { Hearing } from '#shared/time/hearing';
import type { ClockItem } from './records.ts';
import { casePk } from '#functions/model/case/keys';
import type { Change } from '#functions/platform/store/decision';

type Running = { caseId: string; kind: ClockKind; enquiryId: string | null; hearing: Hearing };

const put = (item: ClockItem, expect: 'absent' | { version: number }): Change => ({
  do: 'put',
  table: 'Referrals',
  item,
  expect,
});

/** Starts a clock in the very transaction of the act that begins the waiting. */
export function startClock({ caseId, kind, enquiryId, hearing }: Running, at: string): Change {
  const ticksAt = stepsOf(kind, at, hearing)[0]?.at;
  const item: ClockItem = {
    pk: casePk(caseId),
    sk: `CLOCK#${enquiryId ?? kind}`,
    version: 1,
    kind,
    enquiryId,
    startedAt: at,
    hearing,
    taken: 0,
    ...(ticksAt && { ticking: 'CLOCK', ticksAt }),
  };
  return put(item, 'absent');
}

/** The clock with so many steps taken: due again at the next, or run out and in no index. */
export function turnedClock(clock: ClockItem, taken: number): Change {
  const next = stepsOf(clock.kind, clock.startedAt, clock.hearing)[taken];
  const turned: ClockItem = { ...clock, version: clock.version + 1, taken };
  delete turned.ticking;
  delete turned.ticksAt;
  const item: ClockItem = next ? { ...turned, ticking: 'CLOCK', ticksAt: next.at } : turned;
  return put(item, { version: clock.version });
}

/**
 * Stops the clock of an enquiry, or with null that of the case itself, in the transaction of the act that ends the waiting. A step that is being taken at that very moment
 * then meets another version and is not taken.
 */
export function stopClock(clocks: readonly ClockItem[], enquiryId: string | null): Change[] {
  const running = clocks.find((one) => one.enquiryId === enquiryId && one.ticking);
  return running
    ? [turnedClock(running, stepsOf(running.kind, running.startedAt, running.hearing).length)]
    : [];
}
