import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { type TableName, tableVariable } from './tables.ts';

/** One client for each function; a warm one keeps its connections. Slow calls fail rather than hold a Lambda. */
export const engine = DynamoDBDocumentClient.from(
  new DynamoDBClient({
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 1000, requestTimeout: 4000, throwOnRequestTimeout: true },
  }),
  { marshallOptions: { removeUndefinedValues: true } },
);

/** The deployed name of a table. Throws by name where this function was not given it. */
export function nameOf(table: TableName): string {
  const name = process.env[tableVariable(table)];
  if (!name) throw new Error(`${tableVariable(table)} is not set: this function may not use ${table}`);
  return name;
}
