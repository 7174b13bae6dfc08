import { App, Stack } from 'aws-cdk-lib';
import { CfnSubscription } from 'aws-cdk-lib/aws-sns';
import { describe, expect, test } from 'vitest';
import { Alarms } from '#infra/aws/alarms';
import { logicalId, names, type Resource, resourceAt, resources } from './template.ts';

const alarms = Object.values(resources('AWS::CloudWatch::Alarm'));
const topic = { Ref: logicalId('Alarms/Topic/Topic/Resource') };
const ids = (type: string) => Object.keys(resources(type));

/** The one alarm on a metric of a resource, or of nothing in particular. */
function alarmOn(metric: string, id?: string): Resource['Properties'] {
  const [first, ...more] = alarms.filter(
    ({ Properties }) =>
      Properties['MetricName'] === metric && (id === undefined || names(Properties['Dimensions'], id)),
  );
  if (first === undefined || more.length > 0)
    throw new Error(`${metric} of ${id} has ${more.length || 'no'} more`);
  return first.Properties;
}

describe('every function', () => {
  test.each(ids('AWS::Lambda::Function'))('%s is heard of when it breaks off or is throttled', (id) => {
    expect(alarmOn('Errors', id)).toMatchObject({ TreatMissingData: 'notBreaching' });
    expect(alarmOn('Throttles', id)).toMatchObject({ Threshold: 1, TreatMissingData: 'notBreaching' });
  });
});

describe('every schedule', () => {
  const rung = Object.entries(resources('AWS::Events::Rule')).flatMap(([rule, { Properties }]) =>
    (Properties['Targets'] as { Arn: { 'Fn::GetAtt': [string, string] } }[]).map(({ Arn }) => ({
      rule,
      target: Arn['Fn::GetAtt'][0],
    })),
  );
  test('is a rule: nothing else here keeps time', () => {
    expect(ids('AWS::Scheduler::Schedule')).toEqual([]);
  });

  test.each(rung)('$rule raises an alarm when $target does not run', ({ target }) => {
    expect(alarmOn('Invocations', target)).toMatchObject({
      ComparisonOperator: 'LessThanThreshold',
      Threshold: 1,
      Period: 60,
      EvaluationPeriods: 5,
      TreatMissingData: 'breaching',
    });
  });
});

describe('every queue', () => {
  const mappings = Object.values(resources('AWS::Lambda::EventSourceMapping'));
  const queues = Object.values(resources('AWS::SQS::Queue'));
  const ends = [
    ...mappings.map(({ Properties }) => Properties['DestinationConfig']),
    ...queues.map(({ Properties }) => Properties['RedrivePolicy']),
  ];
  const isEnd = (id: string) => ends.some((end) => end !== undefined && names(end, id));
  const isRead = (id: string) => mappings.some((one) => names(one.Properties['EventSourceArn'], id));
  const of = (is: (id: string) => boolean) => ids('AWS::SQS::Queue').filter(is);

  test('is read by a function, or is where things end', () => {
    expect([...of(isEnd), ...of(isRead)].sort()).toEqual(ids('AWS::SQS::Queue').sort());
  });

  test.each(of(isEnd))('%s is heard of at the first message', (id) => {
    expect(alarmOn('ApproximateNumberOfMessagesVisible', id)).toMatchObject({
      Statistic: 'Maximum',
      Threshold: 1,
      EvaluationPeriods: 1,
    });
  });

  test.each(of(isRead))('%s is heard of when nobody reads it', (id) => {
    const { VisibilityTimeout } = resources('AWS::SQS::Queue')[id]?.Properties ?? {};
    const { Threshold } = alarmOn('ApproximateAgeOfOldestMessage', id);
    expect(Threshold).toBeGreaterThan(5 * Number(VisibilityTimeout));
  });
});

test.each(ids('AWS::DynamoDB::Table'))(
  'the table %s is heard of when it turns requests away or fails',
  (id) => {
    const asked = alarms
      .map(({ Properties }) => JSON.stringify(Properties['Metrics']))
      .filter((one) => one?.includes(id));
    expect(asked.map((one) => /SUM\((\w+)\)/.exec(one)?.[1]).sort()).toEqual([
      'SystemErrors',
      'ThrottledRequests',
    ]);
  },
);

test('a person who was told that something went wrong is heard of', () => {
  expect(alarmOn('5xx', logicalId('Api/Http/Resource'))).toMatchObject({ Threshold: 1 });
});

test('mail is heard of when it does not go, and before SES stops it', () => {
  expect(alarmOn('MailWaiting')).toMatchObject({ EvaluationPeriods: 3, DatapointsToAlarm: 2 });
  expect(alarmOn('MailDue')).toMatchObject({ Statistic: 'Maximum', Threshold: 300 });
  expect(alarmOn('Reputation.BounceRate')).toMatchObject({ Threshold: 0.05 });
  expect(alarmOn('Reputation.ComplaintRate')).toMatchObject({ Threshold: 0.001 });
  expect(alarmOn('NumberOfNotificationsFailed')).toMatchObject({ Threshold: 1 });
});

test('what the functions count as trouble has its alarm, under the name they count it by', () => {
  const counted = Object.values(resources('AWS::Logs::MetricFilter')).map(
    ({ Properties }) => (Properties['MetricTransformations'] as { MetricName: string }[])[0]?.MetricName,
  );
  const troubles = [...new Set(counted)].filter((name) => name !== 'Outcomes').sort();
  const watched = alarms.filter(({ Properties }) => Properties['Namespace'] === 'Mhtr');
  expect(watched.map(({ Properties }) => Properties['MetricName']).sort()).toEqual(troubles);
});

describe.each(alarms.map(({ Properties }) => ({ name: String(Properties['AlarmName']), Properties })))(
  '$name',
  ({ name, Properties }) => {
    test('tells the topic, and again when it is over', () => {
      expect(Properties).toMatchObject({ AlarmActions: [topic], OKActions: [topic] });
      expect(Properties['ActionsEnabled']).not.toBe(false);
    });

    test('has a name that the topic lets in', () => {
      expect(name).toMatch(/^Mhtr-Application-[A-Za-z0-9-]+$/);
    });

    test('says in one sentence what to do', () => {
      expect(Properties['AlarmDescription']).toMatch(/^[A-Z][^.]+: [^.]+\.$/);
    });
  },
);

describe('the topic', () => {
  const policy = JSON.stringify(resourceAt('Alarms/Topic/Topic/Policy/Resource').Properties);
  const key = JSON.stringify(resourceAt('Alarms/Topic/Key/Resource').Properties['KeyPolicy']);

  test('is encrypted, and takes nothing that did not come over TLS', () => {
    expect(resourceAt('Alarms/Topic/Topic/Resource').Properties['KmsMasterKeyId']).toEqual({
      'Fn::GetAtt': [logicalId('Alarms/Topic/Key/Resource'), 'Arn'],
    });
    expect(policy).toContain('"Bool":{"aws:SecureTransport":"false"}},"Effect":"Deny"');
  });

  test.each([
    ['policy', policy],
    ['key', key],
  ])('lets in the alarms of this stack alone by its %s', (_what, document) => {
    expect(document.match(/"Service":"[^"]+"/g)).toEqual(['"Service":"cloudwatch.amazonaws.com"']);
    expect(document).toContain(':alarm:Mhtr-Application-*');
    expect(document).toContain('"aws:SourceAccount":{"Ref":"AWS::AccountId"}');
  });

  const subscribed = (alarmEmail: string) => {
    const stack = new Stack(new App(), 'Alone');
    new Alarms(stack, 'Alarms', { alarmEmail });
    const made = stack.node.findAll().filter((one) => one instanceof CfnSubscription);
    return made.map(({ protocol, endpoint }) => ({ protocol, endpoint }));
  };

  test('tells the address given at deployment', () => {
    const endpoint = 'on-call@trust.example';
    expect(subscribed(endpoint)).toEqual([{ protocol: 'email', endpoint }]);
  });

  test('tells nobody where none was given', () => {
    expect(subscribed('')).toEqual([]);
  });
});
