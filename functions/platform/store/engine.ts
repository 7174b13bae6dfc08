import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { type TableName, tableVariable } from './tables.ts';

/** One client per function, whose connections are reused. Slow calls fail instead of blocking the function. */
export const engine = DynamoDBDocumentClient.from(
  new DynamoDBClient({
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 1000, requestTimeout: 4000, throwOnRequestTimeout: true },
  }),
  { marshallOptions: { removeUndefinedValues: true } },
);

/** The deployed name of a table. Throws where this function was not given it. */
export function nameOf(table: TableName): string {
  const name = process.env[tableVariable(table)];
  if (!name) throw new Error(`${tableVariable(table)} is not set: this function may not use ${table}`);
  return name;
}
