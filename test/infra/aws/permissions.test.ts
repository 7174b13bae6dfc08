import { describe, expect, test } from 'vitest';
import { type TableName, tableNames, tableVariable } from '#functions/platform/store/tables';
import type { FunctionName } from '#functions/lambdas/access';
import { may } from './may.ts';
import { actionsOf, functionNamed, logicalId, names, type Statement, statementsOf } from './template.ts';

const functions = Object.keys(may) as FunctionName[];
const tableId = (name: TableName) => logicalId(`Storage/${name}/Resource`);
const allows = (name: FunctionName) => statementsOf(name).filter(({ Effect }) => Effect === 'Allow');
const onRecords = (statement: Statement) =>
  actionsOf(statement).some((action) => /^dynamodb:(?!.*(Stream|Shard|Records))/.test(action));

function allowedOn(name: FunctionName, table: TableName): string[] {
  const statements = allows(name).filter((s) => onRecords(s) && names(s.Resource, tableId(table)));
  return [...new Set(statements.flatMap(actionsOf))].map((action) => action.replace('dynamodb:', '')).sort();
}

const read = ['BatchGetItem', 'GetItem', 'Query'];
const write = ['BatchGetItem', 'ConditionCheckItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'];
const expected = {
  read,
  write,
  erase: [...write, 'DeleteItem'].sort(),
  append: ['PutItem'],
};

describe('each function', () => {
  const pairs = functions.flatMap((name) => tableNames.map((table) => ({ name, table })));
  test.each(pairs)(
    '$name may do to $table what is written out for it, and nothing more',
    ({ name, table }) => {
      const granted = may[name].tables[table];
      expect(allowedOn(name, table)).toEqual(granted ? expected[granted] : []);
      expect(Object.keys(environmentOf(name)).includes(tableVariable(table))).toBe(granted !== undefined);
    },
  );

  const narrowed = functions.flatMap((name) =>
    Object.entries(may[name].named ?? {}).map(([table, keys]) => ({
      name,
      table: table as TableName,
      keys,
    })),
  );
  const under = (keys: readonly string[]) => ({
    'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': keys },
  });
  test.each(narrowed)('$name may name only its own keys of $table', ({ name, table, keys }) => {
    const statements = allows(name).filter((s) => onRecords(s) && names(s.Resource, tableId(table)));
    const written = may[name].written?.[table];
    expect(statements.map(({ Condition }) => Condition)).toEqual(
      written ? [under(keys), under(written)] : [under(keys)],
    );
    const writing = (s: Statement) =>
      actionsOf(s).some((action) => !read.includes(action.split(':')[1] ?? ''));
    if (written) expect(statements.map(writing)).toEqual([false, true]);
  });

  test.each(functions)('%s may not name every key of the Directory', (name) => {
    const statements = allows(name).filter((s) => onRecords(s) && names(s.Resource, tableId('Directory')));
    expect(statements.filter(({ Condition }) => Condition === undefined)).toEqual([]);
  });

  const appending = functions.filter((name) => may[name].tables.Audit);
  test.each(appending)('%s is refused every rewriting of the audit', (name) => {
    const denies = statementsOf(name).filter(
      ({ Effect, Resource }) => Effect === 'Deny' && names(Resource, tableId('Audit')),
    );
    expect(denies.flatMap(actionsOf).sort()).toEqual([
      'dynamodb:BatchWriteItem',
      'dynamodb:DeleteItem',
      'dynamodb:PartiQLDelete',
      'dynamodb:PartiQLInsert',
      'dynamodb:PartiQLUpdate',
      'dynamodb:UpdateItem',
    ]);
    expect(denies.every(({ Condition }) => Condition === undefined)).toBe(true);
  });

  test.each(functions)('%s has no wildcard action, and no wildcard resource but to list streams', (name) => {
    const wide = allows(name).filter(
      (s) => names(s.Resource, '*') || actionsOf(s).some((a) => a.includes('*')),
    );
    expect(wide.flatMap(actionsOf)).toEqual(name === 'deliver' ? ['dynamodb:ListStreams'] : []);
  });

  test.each(functions)('%s reads the keys, unless it only adds to a token', (name) => {
    const readers = allows(name).filter((s) =>
      actionsOf(s).some((action) => action.startsWith('secretsmanager:')),
    );
    expect(readers.flatMap(actionsOf)).toEqual(name === 'pre-token' ? [] : ['secretsmanager:GetSecretValue']);
    expect('KEYS_SECRET_ID' in environmentOf(name)).toBe(name !== 'pre-token');
  });
});

describe('trust', () => {
  test('nothing but deliver may send mail, and it only from the one address', () => {
    const senders = functions.flatMap((name) =>
      allows(name)
        .filter((s) => actionsOf(s).some((action) => action.startsWith('ses:')))
        .map((s) => ({ name, actions: actionsOf(s), condition: s.Condition })),
    );
    expect(senders).toEqual([
      {
        name: 'deliver',
        actions: ['ses:SendRawEmail'],
        condition: { StringEquals: { 'ses:FromAddress': 'no-reply@mhtr.example' } },
      },
    ]);
  });

  test.each(['outreach', 'hosting'] as const)('%s cannot name the Referrals table', (name) => {
    const everything = [statementsOf(name), functionNamed(name)];
    expect(names(everything, tableId('Referrals'))).toBe(false);
  });
});

function environmentOf(name: FunctionName) {
  return (functionNamed(name).Properties['Environment'] as { Variables: Record<string, unknown> }).Variables;
}
