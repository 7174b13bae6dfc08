import { Duration } from 'aws-cdk-lib';
import { CfnEventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { IConstruct } from 'constructs';
import { most, naming, sum, type Watches } from './watch.ts';

const isMapping = (one: IConstruct): one is CfnEventSourceMapping => one instanceof CfnEventSourceMapping;

/** A queue that no function reads is a dead letter queue: there one message is too many. */
export function watchQueue(queue: Queue): Watches {
  const reader = naming(queue, isMapping, ({ eventSourceArn }) => eventSourceArn, queue.queueArn);
  if (reader === undefined)
    return {
      Messages: {
        metric: queue.metricApproximateNumberOfMessagesVisible(most),
        threshold: 1,
        todo: 'Something was given up after every try: mend what the log of its reader shows, then start a redrive, or purge what only names a place in a stream.',
      },
    };
  return {
    Age: {
      metric: queue.metricApproximateAgeOfOldestMessage(most),
      // Five readings a minute apart: an older message was neither read nor moved to the dead letters.
      threshold: Duration.minutes(10).toSeconds(),
      todo: 'Nobody reads the queue: see that its mapping to the function is enabled and what the function’s log says, for after two weeks it forgets.',
    },
  };
}

/** An event that never reached its queue would go unnoticed. */
export const watchTopic = (topic: Topic): Watches => ({
  Undelivered: {
    metric: topic.metricNumberOfNotificationsFailed(sum),
    threshold: 1,
    todo: 'An event did not come from its topic to its queue: see that the policy of the queue lets the topic in.',
  },
});
