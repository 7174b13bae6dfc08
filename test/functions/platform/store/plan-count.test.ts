import { describe, expect, it } from 'vitest';
import type { Count } from '#functions/platform/store/decision';
import { countUpdate, limitUpdate } from '#functions/platform/store/plan-count';

const key = { pk: 'SESSION#s1', sk: 'PLACES' };
const counted = (more: Partial<Count>) =>
  countUpdate({ do: 'count', table: 'Outreach', key, count: 'taken', by: 1, ...more }, 'outreach-1');
const base = { TableName: 'outreach-1', Key: key, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' };
const one = 'SET #count = if_not_exists(#count, :zero) + :by';

describe('a count', () => {
  it('without a bound has no condition', () => {
    expect(counted({})).toEqual({
      ...base,
      UpdateExpression: one,
      ExpressionAttributeNames: { '#count': 'taken' },
      ExpressionAttributeValues: { ':zero': 0, ':by': 1 },
    });
  });

  it('up to a number begins where there is none yet, and forgets itself at its time', () => {
    expect(counted({ upTo: 5, expiresAt: 99 })).toEqual({
      ...base,
      UpdateExpression: `${one}, #expires = :expires`,
      ConditionExpression: '(attribute_not_exists(#count) OR #count < :upTo)',
      ExpressionAttributeNames: { '#count': 'taken', '#expires': 'expiresAt' },
      ExpressionAttributeValues: { ':zero': 0, ':by': 1, ':upTo': 5, ':expires': 99 },
    });
  });

  it('up to another number of the item needs that one, and counts only while a third is zero', () => {
    expect(counted({ upTo: 'capacity', whileNone: 'line' })).toEqual({
      ...base,
      UpdateExpression: one,
      ConditionExpression: '#count < #upTo AND #none = :zero',
      ExpressionAttributeNames: { '#count': 'taken', '#upTo': 'capacity', '#none': 'line' },
      ExpressionAttributeValues: { ':zero': 0, ':by': 1 },
    });
  });

  it('down never falls below zero, whatever its bound', () => {
    expect(counted({ by: -1, upTo: 5 })).toEqual({
      ...base,
      UpdateExpression: one,
      ConditionExpression: '#count > :zero',
      ExpressionAttributeNames: { '#count': 'taken' },
      ExpressionAttributeValues: { ':zero': 0, ':by': -1 },
    });
  });

  it('moves a second number with it, which falls below zero as little', () => {
    const both = `${one}, #also = if_not_exists(#also, :zero) + :alsoBy`;
    expect(counted({ also: { count: 'line', by: -1 } })).toEqual({
      ...base,
      UpdateExpression: both,
      ConditionExpression: '#also > :zero',
      ExpressionAttributeNames: { '#count': 'taken', '#also': 'line' },
      ExpressionAttributeValues: { ':zero': 0, ':by': 1, ':alsoBy': -1 },
    });
    expect(counted({ also: { count: 'line', by: 1 } })).toEqual({
      ...base,
      UpdateExpression: both,
      ExpressionAttributeNames: { '#count': 'taken', '#also': 'line' },
      ExpressionAttributeValues: { ':zero': 0, ':by': 1, ':alsoBy': 1 },
    });
    expect(counted({ also: { count: 'held', by: 1, upTo: 10 } })).toEqual({
      ...base,
      UpdateExpression: both,
      ConditionExpression: '(attribute_not_exists(#also) OR #also < :alsoUpTo)',
      ExpressionAttributeNames: { '#count': 'taken', '#also': 'held' },
      ExpressionAttributeValues: { ':zero': 0, ':by': 1, ':alsoBy': 1, ':alsoUpTo': 10 },
    });
  });
});

it('a bound is moved no lower than what is counted already', () => {
  const limit = { do: 'limit', table: 'Outreach', key, limit: 'capacity', to: 30, count: 'taken' } as const;
  expect(limitUpdate(limit, 'outreach-1')).toEqual({
    ...base,
    UpdateExpression: 'SET #limit = :to',
    ConditionExpression: '#count <= :to',
    ExpressionAttributeNames: { '#limit': 'capacity', '#count': 'taken' },
    ExpressionAttributeValues: { ':to': 30 },
  });
});
