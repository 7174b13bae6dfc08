import {
  type CreateTableCommandInput,
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceNotFoundException,
  UpdateTableCommand,
} from '@aws-sdk/client-dynamodb';
import { type JsonObject, isObject, listAt, objectAt, textAt } from '../json.ts';
import type { Resolve } from '../template/resolve.ts';
import { type Template, ofType } from '../template/template.ts';

export type LocalTable = { name: string; ttl: string | null; input: CreateTableCommandInput };

/** A client of the local engine, which takes any key; what guards it asks for the start's token. */
export function localClient(endpoint: string, sessionToken?: string): DynamoDBClient {
  return new DynamoDBClient({
    endpoint,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local', ...(sessionToken && { sessionToken }) },
  });
}

/** The tables of the template, without streams: locally the gateway triggers their readers. */
export function tablesOf(template: Template, resolve: Resolve): LocalTable[] {
  return ofType(template, 'AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable').map((resource) => {
    const properties = resolve(resource.properties, resource.id);
    const parsed: JsonObject = isObject(properties) ? properties : {};
    const name = textAt(parsed, 'TableName') || resource.id;
    const indexes = listAt(parsed, 'GlobalSecondaryIndexes').filter(isObject);
    const input = {
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: parsed['AttributeDefinitions'],
      KeySchema: parsed['KeySchema'],
      ...(indexes.length > 0 && { GlobalSecondaryIndexes: indexes.map(indexInput) }),
    } as unknown as CreateTableCommandInput;
    const ttl = objectAt(parsed, 'TimeToLiveSpecification');
    return { name, input, ttl: textAt(ttl, 'AttributeName') || null };
  });
}

function indexInput({ IndexName, KeySchema, Projection }: JsonObject): JsonObject {
  return {
    IndexName: IndexName ?? '',
    KeySchema: KeySchema ?? [],
    Projection: Projection ?? { ProjectionType: 'ALL' },
  };
}

/** Creates a missing table, and adds the indexes that a later template brought. */
export async function provideTable(client: DynamoDBClient, { name, input }: LocalTable): Promise<void> {
  try {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
    const there = new Set(Table?.GlobalSecondaryIndexes?.map((index) => index.IndexName));
    for (const index of input.GlobalSecondaryIndexes ?? []) {
      if (there.has(index.IndexName)) continue;
      await client.send(
        new UpdateTableCommand({
          TableName: name,
          AttributeDefinitions: input.AttributeDefinitions,
          GlobalSecondaryIndexUpdates: [{ Create: index }],
        }),
      );
    }
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error;
    await client.send(new CreateTableCommand(input));
  }
}
