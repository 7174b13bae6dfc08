import { Stack } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { TableName } from '#functions/platform/store/tables';
import { tables } from '#functions/platform/store/tables';
import { type Access, type FunctionAccess, actions, reading } from '#functions/lambdas/access';
import type { Storage } from './storage.ts';

/** Actions that would rewrite history: denied explicitly, so that a wider grant elsewhere changes nothing. */
const rewriting = [
  'UpdateItem',
  'DeleteItem',
  'BatchWriteItem',
  'PartiQLInsert',
  'PartiQLUpdate',
  'PartiQLDelete',
];

const dynamodb = (names: readonly string[]) => names.map((name) => `dynamodb:${name}`);

/** The keys a function may use, and those it may write; absent means all. */
type Keys = { named?: readonly string[]; written?: readonly string[] };

function onKeys(table: Table, allowed: readonly string[], keys: readonly string[] | undefined) {
  return new PolicyStatement({
    actions: dynamodb(allowed),
    resources: [table.tableArn],
    ...(keys && { conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': keys } } }),
  });
}

function onTable(storage: Storage, name: TableName, access: Access, { named, written }: Keys) {
  const table = storage.table(name);
  const indexes = tables[name].indexes.map((index) => `${table.tableArn}/index/${index.name}`);
  const all = actions[access];
  const reads = all.filter((action) => reading.includes(action));
  const statements = written
    ? [
        onKeys(table, reads, named),
        onKeys(
          table,
          all.filter((action) => !reads.includes(action)),
          written,
        ),
      ]
    : [onKeys(table, all, named)];
  // An index has other keys, so a function limited to some keys of a table may not query its indexes.
  if (indexes.length > 0 && !named)
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

/** The statements that grant a function what functions/lambdas/access.ts says, and nothing more. */
export function tableStatements(
  storage: Storage,
  { tables: held, leadingKeys, writes }: FunctionAccess,
): PolicyStatement[] {
  const entries = Object.entries(held) as [TableName, Access][];
  if (entries.length === 0) return [];
  return [
    ...entries.flatMap(([name, access]) =>
      onTable(storage, name, access, { named: leadingKeys?.[name], written: writes?.[name] }),
    ),
    onKey(
      storage,
      entries.some(([, access]) => access !== 'read'),
    ),
  ];
}
