import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';

/** Triggers `reminders` every minute, because a step may be due ten minutes after a referral. */
export class ReminderSchedule extends Construct {
  constructor(scope: Construct, id: string, clock: Function) {
    super(scope, id);
    new Rule(this, 'EveryMinute', {
      schedule: Schedule.rate(Duration.minutes(1)),
      // The next minute makes up for a missed one.
      targets: [new LambdaFunction(clock, { retryAttempts: 0 })],
    });
  }
}
