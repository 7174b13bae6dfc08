import type { Context, DynamoDBStreamEvent, ScheduledEvent } from 'aws-lambda';
import * as z from 'zod';
import { errands } from '#functions/workers/jobs/jobs';
import { drain } from '#functions/workers/mail/drain';
import { runErrands } from '#functions/workers/jobs/run';
import { demonstration } from '#functions/model/demonstration';
import { environment } from '#functions/platform/environment';
import type { Key } from '#functions/platform/store/decision';

const settings = environment({
  SITE_URL: z.url(),
  MAIL_FROM: z.email(),
  MAIL_ORGANISER: z.email(),
  MAIL_CONFIGURATION_SET: z.string().min(1),
});

const mail = {
  site: settings.SITE_URL,
  from: settings.MAIL_FROM,
  organiser: settings.MAIL_ORGANISER,
  configurationSet: settings.MAIL_CONFIGURATION_SET,
  onlyExample: demonstration,
};

/**
 * Of a stream's record only the key is used: the truth is read from the table. A schedule carries its time; a stream
 * rings at once, so its time is now.
 */
function read(event: DynamoDBStreamEvent | ScheduledEvent): { rung: Key[]; at: string } {
  if (!('Records' in event)) return { rung: [], at: new Date(event.time).toISOString() };
  const rung = event.Records.flatMap((record) => {
    const { pk, sk } = record.dynamodb?.Keys ?? {};
    return pk?.S && sk?.S ? [{ pk: pk.S, sk: sk.S }] : [];
  });
  return { rung, at: new Date().toISOString() };
}

/** Rung by the outbox's stream and by a schedule, the safety net. */
export const handler = async (
  event: DynamoDBStreamEvent | ScheduledEvent,
  context?: Pick<Context, 'getRemainingTimeInMillis'>,
): Promise<void> => {
  const { rung, at } = read(event);
  const left = () => context?.getRemainingTimeInMillis() ?? Infinity;
  // Letters first: one of them may be about a hearing. What the errands then cause goes in the same run.
  await drain(rung, at, mail, left);
  if (await runErrands(rung, at, errands, left)) await drain([], at, mail, left);
};
