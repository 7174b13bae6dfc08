import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';

/** What rings `clock`: every minute, because a step may be due ten minutes after a referral. */
export class Ticking extends Construct {
  constructor(scope: Construct, id: string, clock: Function) {
    super(scope, id);
    new Rule(this, 'EveryMinute', {
      schedule: Schedule.rate(Duration.minutes(1)),
      // A minute that was missed is made good by the next.
      targets: [new LambdaFunction(clock, { retryAttempts: 0 })],
    });
  }
}
