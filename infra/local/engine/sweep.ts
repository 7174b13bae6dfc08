import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  paginateScan,
} from '@aws-sdk/client-dynamodb';
import type { LocalTable } from './tables.ts';

/** Deletes expired items, as DynamoDB does. `now` in milliseconds since 1970. */
export async function sweep(client: DynamoDBClient, table: LocalTable, now: number): Promise<number> {
  if (table.ttl === null) return 0;
  const due = {
    TableName: table.name,
    ExpressionAttributeNames: { '#ttl': table.ttl },
    ExpressionAttributeValues: { ':now': { N: String(Math.floor(now / 1000)) } },
  };
  const keys = (table.input.KeySchema ?? []).flatMap((part) => part.AttributeName ?? []);
  let swept = 0;
  for await (const page of paginateScan({ client }, { ...due, FilterExpression: '#ttl <= :now' })) {
    for (const item of page.Items ?? []) {
      const Key = Object.fromEntries(keys.flatMap((key) => (item[key] ? [[key, item[key]]] : [])));
      try {
        await client.send(new DeleteItemCommand({ ...due, Key, ConditionExpression: '#ttl <= :now' }));
        swept += 1;
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
    }
  }
  return swept;
}

/** Sweeps all tables every minute; returns a function that stops it. */
export function sweepEvery(
  client: DynamoDBClient,
  tables: readonly LocalTable[],
  every = 60_000,
): () => void {
  const sweepAll = async () => {
    for (const table of tables) await sweep(client, table, Date.now());
  };
  // An engine that is restarting is swept next time.
  const timer = setInterval(() => void sweepAll().catch(() => undefined), every);
  return () => clearInterval(timer);
}
