import type { LocalTable } from '#infra/local/engine/tables';
import { type TableName, tableNames, tableVariable, tables } from '#functions/platform/store/tables';

export const nameOfTable = (table: TableName) => `Mhtr-${table}-g${tables[table].generation}`;

/** The variables that carry the tables' names, as the template gives them to a function that may use all. */
export const tableVariables: Record<string, string> = Object.fromEntries(
  tableNames.map((table) => [tableVariable(table), nameOfTable(table)]),
);

const keys = (pk: string, sk: string) => [
  { AttributeName: pk, KeyType: 'HASH' as const },
  { AttributeName: sk, KeyType: 'RANGE' as const },
];

/** Every table of functions/platform/store/tables.ts, as the engine is asked to make it. */
export const declaredTables: LocalTable[] = tableNames.map((table) => {
  const { indexes, ttl } = tables[table];
  const attributes = new Set(['pk', 'sk', ...indexes.flatMap((index) => [index.pk, index.sk])]);
  const name = nameOfTable(table);
  return {
    name,
    ttl,
    input: {
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: keys('pk', 'sk'),
      AttributeDefinitions: [...attributes].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      ...(indexes.length > 0 && {
        GlobalSecondaryIndexes: indexes.map((index) => ({
          IndexName: index.name,
          KeySchema: keys(index.pk, index.sk),
          Projection: { ProjectionType: 'ALL' },
        })),
      }),
    },
  };
});
