import { Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { TableName } from '#functions/storage/tables';
import { tables } from '#functions/storage/tables';
import type { Access, FunctionAccess } from '#functions/zones/access';
import type { Storage } from './storage.ts';

const reading = ['GetItem', 'BatchGetItem', 'Query'];
const writing = [...reading, 'PutItem', 'UpdateItem', 'ConditionCheckItem'];

/** DynamoDB checks each item of a transaction by its own action, so no transaction is named here. */
const actions: Record<Access, readonly string[]> = {
  read: reading,
  write: writing,
  erase: [...writing, 'DeleteItem'],
  append: ['GetItem', 'Query', 'PutItem'],
};

/** What would rewrite history: refused aloud, so that a wider grant elsewhere changes nothing (design.md section 4). */
const rewriting = [
  'UpdateItem',
  'DeleteItem',
  'BatchWriteItem',
  'PartiQLInsert',
  'PartiQLUpdate',
  'PartiQLDelete',
];

const dynamodb = (names: readonly string[]) => names.map((name) => `dynamodb:${name}`);

function onTable(storage: Storage, name: TableName, access: Access, leadingKeys?: readonly string[]) {
  const table = storage.table(name);
  const indexes = tables[name].indexes.map((index) => `${table.tableArn}/index/${index.name}`);
  const allowed = new PolicyStatement({
    actions: dynamodb(actions[access]),
    resources: [table.tableArn],
    ...(leadingKeys && {
      conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': leadingKeys } },
    }),
  });
  const statements = [allowed];
  // An index has keys of its own: who may name only some keys of a table may not ask its indexes.
  if (indexes.length > 0 && !leadingKeys)
    statements.push(new PolicyStatement({ actions: ['dynamodb:Query'], resources: indexes }));
  if (access === 'append')
    statements.push(
      new PolicyStatement({
        effect: Effect.DENY,
        actions: dynamodb(rewriting),
        resources: [table.tableArn],
      }),
    );
  return statements;
}

function onKey(storage: Storage, writes: boolean) {
  const region = Stack.of(storage).region;
  const read = ['kms:Decrypt', 'kms:DescribeKey'];
  return new PolicyStatement({
    actions: writes ? [...read, 'kms:Encrypt', 'kms:GenerateDataKey'] : read,
    resources: [storage.key.keyArn],
    conditions: { StringEquals: { 'kms:ViaService': `dynamodb.${region}.amazonaws.com` } },
  });
}

/** The statements that let a function do to the tables what functions/zones/access.ts says, and nothing more. */
export function tableStatements(
  storage: Storage,
  { tables: held, leadingKeys }: FunctionAccess,
): PolicyStatement[] {
  const entries = Object.entries(held) as [TableName, Access][];
  if (entries.length === 0) return [];
  return [
    ...entries.flatMap(([name, access]) => onTable(storage, name, access, leadingKeys?.[name])),
    onKey(
      storage,
      entries.some(([, access]) => access !== 'read'),
    ),
  ];
}
