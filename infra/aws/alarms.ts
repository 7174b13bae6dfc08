import { Stack } from 'aws-cdk-lib';
import { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Function } from 'aws-cdk-lib/aws-lambda';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct, type IConstruct } from 'constructs';
import { AlarmTopic } from './alarm-topic.ts';
import type { Settings } from './settings.ts';
import { watchApi, watchFunction, watchLogs } from './watch-functions.ts';
import { watchMail } from './watch-mail.ts';
import { watchQueue, watchTopic } from './watch-queues.ts';
import { watchTable } from './watch-tables.ts';
import type { Watches } from './watch.ts';

function watchesOf(one: IConstruct): Watches {
  if (one instanceof Function) return watchFunction(one);
  if (one instanceof Queue) return watchQueue(one);
  if (one instanceof Topic) return watchTopic(one);
  if (one instanceof Table) return watchTable(one);
  if (one instanceof HttpApi) return watchApi(one);
  return {};
}

/** Watches what the stack contains so far, so it is made last. The `watch-` files say what is watched, and why. */
export class Alarms extends Construct {
  readonly topicArn: string;
  private readonly action: SnsAction;

  constructor(scope: Construct, id: string, { alarmEmail }: Pick<Settings, 'alarmEmail'>) {
    super(scope, id);
    // Before the alarm topic exists, which cannot report its own failure.
    const watched = Stack.of(this).node.findAll();
    const { topic } = new AlarmTopic(this, 'Topic', alarmEmail);
    this.topicArn = topic.topicArn;
    this.action = new SnsAction(topic);
    for (const one of watched) this.add(one.node.path.split(/[/:]+/).slice(1), watchesOf(one));
    this.add(['Mail'], watchMail());
    this.add(['Functions'], watchLogs());
  }

  private add(place: readonly string[], watches: Watches): void {
    for (const [what, { todo, ...watch }] of Object.entries(watches)) {
      const words = [...place, what];
      const alarm = new Alarm(this, words.join(''), {
        // The topic admits alarms by this prefix.
        alarmName: [Stack.of(this).stackName, ...words].join('-'),
        alarmDescription: todo,
        comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        evaluationPeriods: 1,
        treatMissingData: TreatMissingData.NOT_BREACHING,
        ...watch,
      });
      alarm.addAlarmAction(this.action);
      alarm.addOkAction(this.action);
    }
  }
}
