import type { Context, ScheduledEvent } from 'aws-lambda';
import { run } from '#functions/workers/reminders/run';

/** Triggered by a schedule whose event carries the time, so that a test or a local command can move it. */
export const handler = (
  event: Pick<ScheduledEvent, 'time'>,
  context?: Pick<Context, 'getRemainingTimeInMillis'>,
): Promise<void> =>
  run(new Date(event.time).toISOString(), () => context?.getRemainingTimeInMillis() ?? Infinity);
