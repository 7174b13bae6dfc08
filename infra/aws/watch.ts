import { Duration, Stack } from 'aws-cdk-lib';
import { type AlarmProps, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { IConstruct } from 'constructs';

type Exceptions = 'evaluationPeriods' | 'datapointsToAlarm' | 'comparisonOperator' | 'treatMissingData';

/** A number, when it is trouble (at the threshold or above, once, unless said), and in one sentence what to do then. */
export type Watch = Pick<AlarmProps, 'metric' | 'threshold'> &
  Partial<Pick<AlarmProps, Exceptions>> & { todo: string };
/** By the last word of the alarm’s name. */
export type Watches = Record<string, Watch>;

const period = Duration.minutes(5);
export const sum = { statistic: Stats.SUM, period };
export const most = { statistic: Stats.MAXIMUM, period };

/** What the stack of a construct holds that names the ARN, as the template will say it. */
export function naming<Holder extends IConstruct>(
  near: IConstruct,
  isHolder: (one: IConstruct) => one is Holder,
  part: (one: Holder) => unknown,
  arn: string,
): Holder | undefined {
  const stack = Stack.of(near);
  const said = (value: unknown) => JSON.stringify(stack.resolve(value) ?? null);
  return stack.node
    .findAll()
    .filter(isHolder)
    .find((one) => said(part(one)).includes(said(arn)));
}
