import type { Context, DynamoDBStreamEvent, ScheduledEvent } from 'aws-lambda';
import * as z from 'zod';
import { jobs } from '#functions/workers/jobs/jobs';
import { drain } from '#functions/workers/mail/drain';
import { runJobs } from '#functions/workers/jobs/run';
import { demonstration } from '#functions/model/service/demonstration';
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

/** Of a stream's record only the key is used: the item is read from the table. */
function keysOf(event: DynamoDBStreamEvent | ScheduledEvent): Key[] {
  if (!('Records' in event)) return [];
  return event.Records.flatMap((record) => {
    const { pk, sk } = record.dynamodb?.Keys ?? {};
    return pk?.S && sk?.S ? [{ pk: pk.S, sk: sk.S }] : [];
  });
}

/** An event that carries its time has happened then; a stream triggers at once, so its time is now. */
const timeOf = (event: DynamoDBStreamEvent | ScheduledEvent) =>
  'time' in event ? new Date(event.time).toISOString() : new Date().toISOString();

/** Triggered by the outbox's stream and, as a safety net, by a schedule. */
export const handler = async (
  event: DynamoDBStreamEvent | ScheduledEvent,
  context?: Pick<Context, 'getRemainingTimeInMillis'>,
): Promise<void> => {
  const [triggered, at] = [keysOf(event), timeOf(event)];
  const left = () => context?.getRemainingTimeInMillis() ?? Infinity;
  // Letters first: one of them may be about a hearing. Letters that the jobs cause go in the same run.
  await drain(triggered, at, mail, left);
  if (await runJobs(triggered, at, jobs, left)) await drain([], at, mail, left);
};
