import { Duration, Stack } from 'aws-cdk-lib';
import { type AlarmProps, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { IConstruct } from 'constructs';

type Exceptions = 'evaluationPeriods' | 'datapointsToAlarm' | 'comparisonOperator' | 'treatMissingData';

/** A metric, its threshold (at or above, once, unless said otherwise), and in one sentence what to do. */
export type Watch = Pick<AlarmProps, 'metric' | 'threshold'> &
  Partial<Pick<AlarmProps, Exceptions>> & { todo: string };
/** By the last word of the alarm’s name. */
export type Watches = Record<string, Watch>;

const period = Duration.minutes(5);
export const sum = { statistic: Stats.SUM, period };
export const most = { statistic: Stats.MAXIMUM, period };

/** The resource of the construct's stack that the ARN names, as in the template. */
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
