import { Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { ComparisonOperator, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { CfnRule } from 'aws-cdk-lib/aws-events';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import type { IConstruct } from 'constructs';
import { counted } from './log-counts.ts';
import { naming, sum, type Watches } from './watch.ts';

const isSchedule = (one: IConstruct): one is CfnRule =>
  one instanceof CfnRule && one.scheduleExpression !== undefined;

/** How often a schedule runs the function; undefined where none does. */
function triggeredEvery(called: Function): Duration | undefined {
  const rule = naming(called, isSchedule, ({ targets }) => targets, called.functionArn);
  if (rule === undefined) return undefined;
  const { scheduleExpression = '' } = rule;
  const [, minutes] = /^rate\((\d+) minutes?\)$/.exec(scheduleExpression) ?? [];
  if (minutes === undefined)
    throw new Error(
      `${rule.node.path} runs at ${scheduleExpression}: say here after how long silence is an error`,
    );
  return Duration.minutes(Number(minutes));
}

export function watchFunction(called: Function): Watches {
  const every = triggeredEvery(called);
  return {
    Errors: {
      metric: called.metricErrors(sum),
      // With a few hundred referrals a year one failed call matters; a missed minute is made up by the next.
      threshold: every ? 3 : 1,
      todo: 'The function broke off: read the first error in its log, then mend the cause or deploy the release before.',
    },
    Throttles: {
      metric: called.metricThrottles(sum),
      // The service's need is far below any account's limit.
      threshold: 1,
      todo: 'Lambda turned calls away: look for a flood in the log of the API, and ask AWS for more concurrency if there is none.',
    },
    ...(every && {
      Silence: {
        metric: called.metricInvocations({ statistic: Stats.SUM, period: every }),
        comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
        threshold: 1,
        // The first step is due ten minutes after a referral; half of that may pass unnoticed.
        evaluationPeriods: 5,
        treatMissingData: TreatMissingData.BREACHING,
        todo: 'The function does not run although its schedule should start it: see that the rule is enabled and may call it, for letters and steps wait meanwhile.',
      },
    }),
  };
}

export const watchApi = (api: HttpApi): Watches => ({
  ServerErrors: {
    metric: api.metricServerError(sum),
    // Each is somebody whose work was not saved.
    threshold: 1,
    todo: 'Somebody was told that something went wrong on our side: see which code the metric Mhtr Outcomes counts, then the logs of the functions.',
  },
});

export const watchLogs = (): Watches => ({
  Failures: {
    metric: counted('Failures').with(sum),
    // Each is an unexpected failure of one case or one letter.
    threshold: 1,
    todo: 'A letter, a step or a page failed while its function went on: search the logs of the functions for level ERROR.',
  },
  UnlistedMoves: {
    metric: counted('UnlistedMoves').with(sum),
    // Ending a wait also stops its reminders, so one left over is unexpected.
    threshold: 1,
    todo: 'A reminder, a job or a letter met a state that lists no such move, and was left: search the logs of the functions for outcome unlisted-move, and see that whoever waits is not forgotten.',
  },
});
