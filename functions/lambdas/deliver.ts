import type { Context, DynamoDBStreamEvent, ScheduledEvent } from 'aws-lambda';
import * as z from 'zod';
import { jobs } from '#functions/workers/jobs/jobs';
import { drain } from '#functions/workers/mail/drain';
import { dueForSeconds } from '#functions/workers/mail/due';
import { openPace } from '#functions/workers/mail/pace';
import { runJobs } from '#functions/workers/jobs/run';
import { demonstration } from '#functions/model/service/demonstration';
import { environment } from '#functions/platform/environment';
import { log } from '#functions/platform/log';
import type { Key } from '#functions/platform/store/decision';
import { later } from '#shared/time/later';

const settings = environment({
  SITE_URL: z.url(),
  MAIL_FROM: z.email(),
  MAIL_ORGANISER: z.email(),
  MAIL_CONFIGURATION_SET: z.string().min(1),
  MAIL_SEND_RATE: z.coerce.number().positive(),
});

const mail = {
  site: settings.SITE_URL,
  from: settings.MAIL_FROM,
  organiser: settings.MAIL_ORGANISER,
  configurationSet: settings.MAIL_CONFIGURATION_SET,
  onlyExample: demonstration,
};
const pace = openPace(settings.MAIL_SEND_RATE);

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

/** The event's time, which goes on by whole seconds while this run goes on. */
function clockFrom(at: string): () => string {
  const began = performance.now();
  return () => later(at, Math.floor((performance.now() - began) / 1000) / 60);
}

/** Triggered by the outbox's stream and, as a safety net, by a schedule. */
export const handler = async (
  event: DynamoDBStreamEvent | ScheduledEvent,
  context?: Pick<Context, 'getRemainingTimeInMillis'>,
): Promise<void> => {
  const [triggered, now] = [keysOf(event), clockFrom(timeOf(event))];
  const left = () => context?.getRemainingTimeInMillis() ?? Infinity;
  // Only the schedule's runs, which come in any case: a metric of what stands still is made of these lines.
  if (!('Records' in event)) log.info('mail-due', { seconds: await dueForSeconds(now()) });
  // Letters first: one of them may be about a hearing. No letter waits for more than one job.
  await drain(triggered, now, mail, pace, left);
  await runJobs(triggered, now(), jobs, left, () => drain([], now, mail, pace, left));
};
