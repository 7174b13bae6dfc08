import { createHash, randomUUID } from 'node:crypto';
import type { Functions } from '../functions/functions.ts';
import { listAt } from '../json.ts';
import { eventsOf } from '../mail/ses-events.ts';
import type { Mail } from '../mail/store.ts';
import { account, region } from '../template/answers.ts';
import { type Template, ofType } from '../template/template.ts';
import { functionIn } from './parsed.ts';

/**
 * From the template: the reader of the queue of mail events, and how often a record is tried before it becomes a dead
 * letter.
 */
export type MailEventReader = { functionId: string; queueId: string; atMost: number };

const names = (value: unknown, id: string) => JSON.stringify(value ?? null).includes(`"${id}"`);

/**
 * Follows an event through the template: configuration set, topic, subscription, queue, function. Null where one is
 * missing.
 */
export function mailEventReaderOf(template: Template): MailEventReader | null {
  const destinations = ofType(template, 'AWS::SES::ConfigurationSetEventDestination');
  const topics = ofType(template, 'AWS::SNS::Topic').filter(({ id }) =>
    destinations.some(({ properties }) => names(properties, id)),
  );
  const subscribed = ofType(template, 'AWS::SNS::Subscription').filter(({ properties }) =>
    topics.some(({ id }) => names(properties['TopicArn'], id)),
  );
  const queue = ofType(template, 'AWS::SQS::Queue').find(({ id }) =>
    subscribed.some(({ properties }) => names(properties['Endpoint'], id)),
  );
  const mapping = ofType(template, 'AWS::Lambda::EventSourceMapping').find(
    ({ properties }) => queue && names(properties['EventSourceArn'], queue.id),
  );
  const functionId = mapping && functionIn(template, mapping.properties['FunctionName']);
  if (!queue || !mapping || !functionId) return null;
  const reports = listAt(mapping.properties, 'FunctionResponseTypes').includes('ReportBatchItemFailures');
  return { functionId, queueId: queue.id, atMost: reports ? 5 : 1 };
}

/** A record as SQS delivers it: the SES event inside an SNS notification. */
export function recordOf(event: object, queueId: string, sentAt: number, received: number) {
  const topic = `arn:aws:sns:${region}:${account}:mail-events`;
  const notification = {
    Type: 'Notification',
    MessageId: randomUUID(),
    TopicArn: topic,
    Subject: 'Amazon SES Email Event Notification',
    Message: JSON.stringify(event),
    Timestamp: new Date(sentAt).toISOString(),
  };
  const body = JSON.stringify(notification);
  return {
    messageId: randomUUID(),
    receiptHandle: randomUUID(),
    body,
    attributes: {
      ApproximateReceiveCount: String(received),
      SentTimestamp: String(sentAt),
      SenderId: 'local',
      ApproximateFirstReceiveTimestamp: String(sentAt),
    },
    messageAttributes: {},
    md5OfBody: createHash('md5').update(body).digest('hex'),
    eventSource: 'aws:sqs',
    eventSourceARN: `arn:aws:sqs:${region}:${account}:${queueId}`,
    awsRegion: region,
  };
}

type Parts = {
  functions: Pick<Functions, 'invoke'>;
  reader: MailEventReader | null;
  now: () => number;
  /** Called when a reader has finished: it may have written a message. */
  after: () => void;
};

const firstAfter = 150;
const againAfter = 1000;

/** Sends a mail's events to the template's function, a little later, as SES would. */
export function openMailEvents({ functions, reader, now, after }: Parts) {
  const timers = new Set<NodeJS.Timeout>();
  const inAWhile = (wait: number, run: () => Promise<void>) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      void run();
    }, wait);
    timers.add(timer);
  };
  const bring = async (event: object, { functionId, queueId, atMost }: MailEventReader, received: number) => {
    const record = recordOf(event, queueId, now(), received);
    const outcome = await functions.invoke(functionId, { Records: [record] });
    const kept = outcome.kind === 'result' && !names(outcome.result, record.messageId);
    if (kept) return after();
    if (received < atMost)
      inAWhile(againAfter * received, () => bring(event, { functionId, queueId, atMost }, received + 1));
    else console.error(`An event of the mail service could not be read ${atMost} times and was put aside.`);
  };
  return {
    tell: (mail: Mail) => {
      if (!reader || !mail.configurationSet) return;
      const events = eventsOf(mail, new Date(now()).toISOString());
      events.forEach((event, position) =>
        inAWhile(firstAfter * (position + 1), () => bring(event, reader, 1)),
      );
    },
    close: () => timers.forEach(clearTimeout),
  };
}
