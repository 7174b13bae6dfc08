import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

const says = (field: string, value: string) => FilterPattern.stringValue(field, '=', value);

/** The metrics counted from a function's log: numbers only, never who or about whom. */
const counts = {
  /** The count of each outcome; of refusals, also by code. */
  Outcomes: { filterPattern: FilterPattern.exists('$.code'), dimensions: { Code: '$.code' } },
  /**
   * A letter, step, event or page that failed while its function continued, so that neither Lambda nor the API
   * reports an error.
   */
  Failures: {
    filterPattern: FilterPattern.all(says('$.level', 'ERROR'), FilterPattern.notExists('$.code')),
  },
  /** A worker met an unlisted move and left the record as it is. */
  UnlistedMoves: { filterPattern: says('$.outcome', 'unlisted-move') },
  /** Hand-overs that were refused or have an unknown outcome. */
  MailWaiting: {
    filterPattern: FilterPattern.any(says('$.outcome', 'not-sent'), says('$.outcome', 'unknown')),
  },
  /** For how many seconds the letter that is due the longest has waited, each minute. */
  MailDue: { filterPattern: says('$.message', 'mail-due'), metricValue: '$.seconds' },
};

export type Count = keyof typeof counts;

const metricNamespace = 'Mhtr';

export function countLog(scope: Construct, logGroup: ILogGroup, names: readonly Count[]): void {
  for (const metricName of names)
    new MetricFilter(scope, metricName, {
      logGroup,
      metricNamespace,
      metricName,
      // What is not counted but measured names its own value.
      metricValue: '1',
      ...counts[metricName],
    });
}

/** Over all functions: each adds to the same number. */
export const counted = (metricName: Exclude<Count, 'Outcomes'>) =>
  new Metric({ namespace: metricNamespace, metricName });
