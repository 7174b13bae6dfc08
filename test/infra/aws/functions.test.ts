import { describe, expect, test } from 'vitest';
import { access, type FunctionName } from '#functions/lambdas/access';
import { constructId } from '#infra/aws/naming';
import { functionNamed, logicalId, names, parameter, resourceAt, resources } from './template.ts';

const functions = Object.keys(access) as FunctionName[];
const triggers: FunctionName[] = ['pre-sign-up', 'pre-token'];

describe.each(functions)('the function %s', (name) => {
  const made = functionNamed(name);

  test('runs its bundle on Node 24 and arm64', () => {
    expect(made.Properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
    });
  });

  test('gives up in time', () => {
    const seconds = ['deliver', 'reminders'].includes(name) ? 60 : triggers.includes(name) ? 5 : 10;
    expect(made.Properties['Timeout']).toBe(seconds);
  });

  test('keeps its log for a year', () => {
    expect(resourceAt(`${constructId(name)}/Log/Resource`).Properties['RetentionInDays']).toBe(365);
  });

  test('counts the outcome of each request by its code, and by nothing else', () => {
    expect(resourceAt(`${constructId(name)}/Outcomes/Resource`).Properties).toMatchObject({
      LogGroupName: { Ref: logicalId(`${constructId(name)}/Log/Resource`) },
      FilterPattern: '{ $.code = "*" }',
      MetricTransformations: [{ Dimensions: [{ Key: 'Code', Value: '$.code' }], MetricValue: '1' }],
    });
  });

  test('counts what failed while it went on, where the API says nothing of it', () => {
    expect(resourceAt(`${constructId(name)}/Failures/Resource`).Properties).toMatchObject({
      LogGroupName: { Ref: logicalId(`${constructId(name)}/Log/Resource`) },
      FilterPattern: '{ ($.level = "ERROR") && ($.code NOT EXISTS) }',
      MetricTransformations: [{ MetricNamespace: 'Mhtr', MetricName: 'Failures', MetricValue: '1' }],
    });
  });

  test('counts the moves that no table lists', () => {
    expect(resourceAt(`${constructId(name)}/UnlistedMoves/Resource`).Properties).toMatchObject({
      LogGroupName: { Ref: logicalId(`${constructId(name)}/Log/Resource`) },
      FilterPattern: '{ $.outcome = "unlisted-move" }',
      MetricTransformations: [{ MetricNamespace: 'Mhtr', MetricName: 'UnlistedMoves', MetricValue: '1' }],
    });
  });

  test('knows whether only invented people may be entered', () => {
    expect(made.Properties['Environment']).toMatchObject({ Variables: { DEMONSTRATION: 'yes' } });
  });
});

test('mail that was not taken, or nobody knows, is counted by who hands it over', () => {
  const filters = Object.entries(resources('AWS::Logs::MetricFilter')).filter(([, { Properties }]) =>
    names(Properties['MetricTransformations'], 'MailWaiting'),
  );
  expect(filters).toMatchObject([
    [
      logicalId('Deliver/MailWaiting/Resource'),
      { Properties: { FilterPattern: '{ ($.outcome = "not-sent") || ($.outcome = "unknown") }' } },
    ],
  ]);
});

test('how long the oldest letter has been due is read from the log of who hands it over', () => {
  expect(resourceAt('Deliver/MailDue/Resource').Properties).toMatchObject({
    LogGroupName: { Ref: logicalId('Deliver/Log/Resource') },
    FilterPattern: '{ $.message = "mail-due" }',
    MetricTransformations: [{ MetricNamespace: 'Mhtr', MetricName: 'MailDue', MetricValue: '$.seconds' }],
  });
});

test('only who hands mail over knows how many a second SES takes', () => {
  const told = functions.filter((name) =>
    names(functionNamed(name).Properties['Environment'], 'MailSendRate'),
  );
  expect(told).toEqual(['deliver']);
  expect(parameter('MailSendRate')).toMatchObject({ Type: 'Number', Default: 14, MinValue: 1 });
});
