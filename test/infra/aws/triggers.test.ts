import { describe, expect, test } from 'vitest';
import { logicalId, only, resourceAt, resources } from './template.ts';

const functionId = (name: string) => logicalId(`${name}/Function/Resource`);

/** The one mapping by which a source triggers a function. */
function mappingOf(name: string) {
  const all = Object.values(resources('AWS::Lambda::EventSourceMapping'));
  const [first, ...more] = all.filter(
    ({ Properties }) =>
      JSON.stringify(Properties['FunctionName']) === JSON.stringify({ Ref: functionId(name) }),
  );
  expect(more).toEqual([]);
  return first?.Properties;
}

describe('deliver', () => {
  test('is triggered by each new message in the outbox, and by nothing else in a table', () => {
    expect(mappingOf('Deliver')).toMatchObject({
      EventSourceArn: { 'Fn::GetAtt': [logicalId('Storage/Outbox/Resource'), 'StreamArn'] },
      FilterCriteria: { Filters: [{ Pattern: '{"eventName":["INSERT"]}' }] },
    });
  });

  test('is not triggered for ever by a message it cannot process', () => {
    expect(mappingOf('Deliver')).toMatchObject({
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 3,
      DestinationConfig: {
        OnFailure: { Destination: { 'Fn::GetAtt': [logicalId('Triggers/DeadLetters/Resource'), 'Arn'] } },
      },
    });
  });
});

test.each([
  ['Deliver', 'Triggers'],
  ['Reminders', 'ReminderSchedule'],
])('%s is triggered every minute, whatever else was missed', (name, place) => {
  expect(resourceAt(`${place}/EveryMinute/Resource`).Properties).toMatchObject({
    ScheduleExpression: 'rate(1 minute)',
    State: 'ENABLED',
    Targets: [{ Arn: { 'Fn::GetAtt': [functionId(name), 'Arn'] } }],
  });
});

describe('the events of the mail service', () => {
  const queue = resourceAt('MailEvents/Queue/Resource');

  test('are told through a topic to a queue, and no opening or click is among them', () => {
    expect(only('AWS::SES::ConfigurationSetEventDestination').Properties).toMatchObject({
      ConfigurationSetName: { Ref: logicalId('Mail/ConfigurationSet/Resource') },
      EventDestination: {
        SnsDestination: { TopicARN: { Ref: logicalId('MailEvents/Topic/Resource') } },
        MatchingEventTypes: [
          'send',
          'delivery',
          'deliveryDelay',
          'bounce',
          'complaint',
          'reject',
          'renderingFailure',
        ],
      },
    });
    expect(only('AWS::SNS::Subscription').Properties).toMatchObject({
      Protocol: 'sqs',
      TopicArn: { Ref: logicalId('MailEvents/Topic/Resource') },
      Endpoint: { 'Fn::GetAtt': [logicalId('MailEvents/Queue/Resource'), 'Arn'] },
    });
  });

  test('are read by receipts, which gives back only what it could not read', () => {
    expect(mappingOf('Receipts')).toMatchObject({
      EventSourceArn: { 'Fn::GetAtt': [logicalId('MailEvents/Queue/Resource'), 'Arn'] },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
  });

  test('wait for a person after five readings, as long as a queue can keep them', () => {
    expect(queue.Properties['RedrivePolicy']).toEqual({
      deadLetterTargetArn: { 'Fn::GetAtt': [logicalId('MailEvents/Unread/Resource'), 'Arn'] },
      maxReceiveCount: 5,
    });
    expect(resourceAt('MailEvents/Unread/Resource').Properties['MessageRetentionPeriod']).toBe(1_209_600);
  });

  test('are encrypted on the topic, by a key that the mail service may use', () => {
    const { KmsMasterKeyId } = resourceAt('MailEvents/Topic/Resource').Properties;
    expect(KmsMasterKeyId).toEqual({ 'Fn::GetAtt': [logicalId('MailEvents/Key/Resource'), 'Arn'] });
    const policy = JSON.stringify(resourceAt('MailEvents/Key/Resource').Properties['KeyPolicy']);
    expect(policy).toContain('ses.amazonaws.com');
  });
});

test.each(Object.entries(resources('AWS::SQS::Queue')))('the queue %s is encrypted', (_id, queue) => {
  expect(queue.Properties['SqsManagedSseEnabled']).toBe(true);
});
