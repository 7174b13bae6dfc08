import { Duration } from 'aws-cdk-lib';
import { Metric, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { counted } from './log-counts.ts';
import type { Watches } from './watch.ts';

/** SES judges the account and not a configuration set. The rate moves only with mail, and stands until then. */
const judged = (metricName: string) => ({
  metric: new Metric({
    namespace: 'AWS/SES',
    metricName,
    statistic: Stats.AVERAGE,
    period: Duration.hours(1),
  }),
  treatMissingData: TreatMissingData.IGNORE,
});

/** Mail that does not go, and what may end with no mail going, not even a code to sign in with. */
export const watchMail = (): Watches => ({
  Bounces: {
    ...judged('Reputation.BounceRate'),
    // From here on SES reviews an account; at a tenth it may pause it.
    threshold: 0.05,
    todo: 'SES may soon pause all mail: see in the app which addresses come back, and have them mended before more is sent.',
  },
  Complaints: {
    ...judged('Reputation.ComplaintRate'),
    // The same: a review from here on, a pause from five times that.
    threshold: 0.001,
    todo: 'SES may soon pause all mail: see in the app who reports it as unwanted, and speak with them before more is sent.',
  },
  Waiting: {
    metric: counted('MailWaiting').with({ statistic: Stats.SUM, period: Duration.minutes(15) }),
    threshold: 1,
    // What was not taken is tried again within a quarter of an hour: a fault that stays shows in nearly every one.
    evaluationPeriods: 3,
    datapointsToAlarm: 2,
    todo: 'SES takes no mail: see whether it paused the account, and let the hub phone about the hearings of today, for letters wait and are tried for a day.',
  },
});
