import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { type ConfigurationSet, EmailSendingEvent, EventDestination } from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

/** The events of a mail. Opens and clicks are not included: no mail is tracked. */
const heard = [
  EmailSendingEvent.SEND,
  EmailSendingEvent.DELIVERY,
  EmailSendingEvent.DELIVERY_DELAY,
  EmailSendingEvent.BOUNCE,
  EmailSendingEvent.COMPLAINT,
  EmailSendingEvent.REJECT,
  EmailSendingEvent.RENDERING_FAILURE,
];

type Ends = { configurationSet: ConfigurationSet; receipts: Function };

/**
 * The path of an event: SES, topic, queue, `receipts`. An event that fails five times is kept two weeks for a person.
 */
export class MailEvents extends Construct {
  constructor(scope: Construct, id: string, { configurationSet, receipts }: Ends) {
    super(scope, id);
    const masterKey = new Key(this, 'Key', {
      description: 'Encrypts the mail service’s events on their way',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    masterKey.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('ses.amazonaws.com')],
        actions: ['kms:GenerateDataKey*', 'kms:Decrypt'],
        resources: ['*'],
      }),
    );
    const topic = new Topic(this, 'Topic', { masterKey, enforceSSL: true });
    const kept = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true };
    const unread = new Queue(this, 'Unread', { ...kept, retentionPeriod: Duration.days(14) });
    acknowledge(unread, { SQS3: 'It is the dead-letter queue of the events' });
    const queue = new Queue(this, 'Queue', {
      ...kept,
      // Six times the function's timeout, as Lambda recommends.
      visibilityTimeout: Duration.minutes(1),
      retentionPeriod: Duration.days(14),
      deadLetterQueue: { queue: unread, maxReceiveCount: 5 },
    });
    topic.addSubscription(new SqsSubscription(queue));
    configurationSet.addEventDestination('Events', {
      destination: EventDestination.snsTopic(topic),
      events: heard,
    });
    receipts.addEventSource(new SqsEventSource(queue, { batchSize: 10, reportBatchItemFailures: true }));
  }
}
