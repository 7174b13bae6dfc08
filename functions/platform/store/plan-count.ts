import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Count, Limit } from './decision.ts';

type Update = NonNullable<NonNullable<TransactWriteCommandInput['TransactItems']>[number]['Update']>;

/** The bound in the condition: an attribute that must exist, or a number. */
function bound({ by, upTo }: Count): { text: string; names: object; values: object } | null {
  if (by < 0) return { text: '#count > :zero', names: {}, values: {} };
  if (upTo === undefined) return null;
  if (typeof upTo === 'string') return { text: '#count < #upTo', names: { '#upTo': upTo }, values: {} };
  return {
    text: '(attribute_not_exists(#count) OR #count < :upTo)',
    names: {},
    values: { ':upTo': upTo },
  };
}

/** The second number counted with it, and the number that must be zero. */
function beside({ also, whileNone }: Count): {
  set: string;
  conditions: string[];
  names: object;
  values: object;
} {
  return {
    set: also ? ', #also = if_not_exists(#also, :zero) + :alsoBy' : '',
    conditions: [
      ...(also && also.by < 0 ? ['#also > :zero'] : []),
      ...(also?.upTo === undefined ? [] : ['(attribute_not_exists(#also) OR #also < :alsoUpTo)']),
      ...(whileNone ? ['#none = :zero'] : []),
    ],
    names: { ...(also && { '#also': also.count }), ...(whileNone && { '#none': whileNone }) },
    values: {
      ...(also && { ':alsoBy': also.by }),
      ...(also?.upTo !== undefined && { ':alsoUpTo': also.upTo }),
    },
  };
}

export function countUpdate(change: Count, TableName: string): Update {
  const { key, count, by, expiresAt } = change;
  const condition = bound(change);
  const more = beside(change);
  const conditions = [...(condition ? [condition.text] : []), ...more.conditions];
  const expires = expiresAt === undefined ? null : { set: ', #expires = :expires', name: 'expiresAt' };
  return {
    TableName,
    Key: key,
    UpdateExpression: `SET #count = if_not_exists(#count, :zero) + :by${more.set}${expires?.set ?? ''}`,
    ...(conditions.length > 0 && { ConditionExpression: conditions.join(' AND ') }),
    ExpressionAttributeNames: {
      '#count': count,
      ...condition?.names,
      ...more.names,
      ...(expires && { '#expires': expires.name }),
    },
    ExpressionAttributeValues: {
      ':zero': 0,
      ':by': by,
      ...condition?.values,
      ...more.values,
      ...(expires && { ':expires': expiresAt }),
    },
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  };
}

export function limitUpdate({ key, limit, to, count }: Limit, TableName: string): Update {
  return {
    TableName,
    Key: key,
    UpdateExpression: 'SET #limit = :to',
    ConditionExpression: '#count <= :to',
    ExpressionAttributeNames: { '#limit': limit, '#count': count },
    ExpressionAttributeValues: { ':to': to },
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  };
}
