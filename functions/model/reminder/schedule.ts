import type { ClockKind } from '#shared/clock/settings';
import { stepsOf } from '#shared/clock/steps';
import type { Hearing } from '#shared/time/hearing';
import type { ClockItem } from './records.ts';
import { clockKeys, isTicking, unlisted } from '#functions/model/index-keys';
import { clockKey } from './keys.ts';
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
  const [first] = stepsOf(kind, at, hearing);
  const item: ClockItem = {
    ...clockKey(caseId, { enquiryId, kind }),
    version: 1,
    kind,
    enquiryId,
    startedAt: at,
    hearing,
    taken: 0,
    ...(first && clockKeys(first.at)),
  };
  return put(item, 'absent');
}

/** The clock with so many steps taken: due again at the next, or run out and in no index. */
export function turnedClock(clock: ClockItem, taken: number): Change {
  const next = stepsOf(clock.kind, clock.startedAt, clock.hearing)[taken];
  const turned = unlisted({ ...clock, version: clock.version + 1, taken });
  const item: ClockItem = next ? { ...turned, ...clockKeys(next.at) } : turned;
  return put(item, { version: clock.version });
}

/**
 * Stops the clock of an enquiry, or with null that of the case itself, in the transaction of the act that ends the waiting. A step that is being taken at that very moment
 * then meets another version and is not taken.
 */
export function stopClock(clocks: readonly ClockItem[], enquiryId: string | null): Change[] {
  const running = clocks.find((one) => one.enquiryId === enquiryId && isTicking(one));
  return running
    ? [turnedClock(running, stepsOf(running.kind, running.startedAt, running.hearing).length)]
    : [];
}
