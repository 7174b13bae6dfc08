import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { FilterCriteria, FilterRule, type Function, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

/** What triggers `deliver`: each new message in the outbox, and every minute whatever the stream missed. */
export class Triggers extends Construct {
  constructor(scope: Construct, id: string, deliver: Function, outbox: Table) {
    super(scope, id);
    // Holds stream positions, not messages: the schedule delivers what a failed trigger left.
    const deadLetters = new Queue(this, 'DeadLetters', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    acknowledge(deadLetters, { SQS3: 'It is the dead-letter queue of the stream' });
    if (deliver.role)
      acknowledge(deliver.role, {
        'IAM5[Resource::*]':
          'AWS cannot narrow dynamodb:ListStreams, which lists names only; reading names the one stream',
      });
    deliver.addEventSource(
      new DynamoEventSource(outbox, {
        startingPosition: StartingPosition.TRIM_HORIZON,
        filters: [FilterCriteria.filter({ eventName: FilterRule.isEqual('INSERT') })],
        batchSize: 10,
        bisectBatchOnError: true,
        retryAttempts: 3,
        maxRecordAge: Duration.hours(1),
        onFailure: new SqsDlq(deadLetters),
      }),
    );
    new Rule(this, 'EveryMinute', {
      schedule: Schedule.rate(Duration.minutes(1)),
      targets: [new LambdaFunction(deliver, { retryAttempts: 0 })],
    });
  }
}
