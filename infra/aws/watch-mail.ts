import { Duration } from 'aws-cdk-lib';
import { Metric, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { counted } from './log-counts.ts';
import { most, type Watches } from './watch.ts';

/** SES rates the account, not a configuration set. The rate changes only when mail is sent. */
const judged = (metricName: string) => ({
  metric: new Metric({
    namespace: 'AWS/SES',
    metricName,
    statistic: Stats.AVERAGE,
    period: Duration.hours(1),
  }),
  treatMissingData: TreatMissingData.IGNORE,
});

/** Failing mail, and rates at which SES may stop all mail, sign-in codes included. */
export const watchMail = (): Watches => ({
  Bounces: {
    ...judged('Reputation.BounceRate'),
    // From this rate SES reviews an account; at a tenth it may pause it.
    threshold: 0.05,
    todo: 'SES may soon pause all mail: see in the app which addresses come back, and have them mended before more is sent.',
  },
  Complaints: {
    ...judged('Reputation.ComplaintRate'),
    // From this rate a review, from five times that a pause.
    threshold: 0.001,
    todo: 'SES may soon pause all mail: see in the app who reports it as unwanted, and speak with them before more is sent.',
  },
  StandsStill: {
    metric: counted('MailDue').with(most),
    // A killed run holds what it had claimed for two minutes, and the schedule comes each minute.
    threshold: Duration.minutes(5).toSeconds(),
    todo: 'Letters are due and nobody hands them over: read the first error in the log of deliver, compare MailSendRate with what SES grants, and let the hub phone about the hearings of today meanwhile.',
  },
  Waiting: {
    metric: counted('MailWaiting').with({ statistic: Stats.SUM, period: Duration.minutes(15) }),
    threshold: 1,
    // Refused mail is retried within a quarter of an hour, so a lasting fault shows in nearly every one.
    evaluationPeriods: 3,
    datapointsToAlarm: 2,
    todo: 'SES takes no mail: see whether it paused the account, and let the hub phone about the hearings of today, for letters wait and are tried for a day.',
  },
});
