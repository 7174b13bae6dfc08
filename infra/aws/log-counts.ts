import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

const says = (field: string, value: string) => FilterPattern.stringValue(field, '=', value);

/** What is counted of a function's log: a number, never who or about whom. */
const counts = {
  /** How often each outcome came, refusals by their code too. */
  Outcomes: { filterPattern: FilterPattern.exists('$.code'), dimensions: { Code: '$.code' } },
  /** One letter, step, event or page that failed while its function went on: no error to Lambda, no 5xx to the API. */
  Failures: {
    filterPattern: FilterPattern.all(says('$.level', 'ERROR'), FilterPattern.notExists('$.code')),
  },
  /** A worker met a record in a state that lists no such move, and left it as it is. */
  UnlistedMoves: { filterPattern: says('$.outcome', 'unlisted-move') },
  /** Handed over in vain: not taken, or nobody knows. */
  MailWaiting: {
    filterPattern: FilterPattern.any(says('$.outcome', 'not-sent'), says('$.outcome', 'unknown')),
  },
};

export type Count = keyof typeof counts;

const metricNamespace = 'Mhtr';

export function countLog(scope: Construct, logGroup: ILogGroup, names: readonly Count[]): void {
  for (const metricName of names)
    new MetricFilter(scope, metricName, {
      logGroup,
      metricNamespace,
      metricName,
      metricValue: '1',
      ...counts[metricName],
    });
}

/** Over all functions together: each writes into the same number. */
export const counted = (metricName: Exclude<Count, 'Outcomes'>) =>
  new Metric({ namespace: metricNamespace, metricName });
