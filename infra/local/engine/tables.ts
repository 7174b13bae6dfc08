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

/** A client of the local engine, which takes any key. */
export function localClient(endpoint: string): DynamoDBClient {
  return new DynamoDBClient({
    endpoint,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
}

/** The tables found in the template. Streams are left out: the local bell is rung by the gateway. */
export function tablesOf(template: Template, resolve: Resolve): LocalTable[] {
  return ofType(template, 'AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable').map((resource) => {
    const properties = resolve(resource.properties, resource.id);
    const stated: JsonObject = isObject(properties) ? properties : {};
    const name = textAt(stated, 'TableName') || resource.id;
    const indexes = listAt(stated, 'GlobalSecondaryIndexes').filter(isObject);
    const input = {
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: stated['AttributeDefinitions'],
      KeySchema: stated['KeySchema'],
      ...(indexes.length > 0 && { GlobalSecondaryIndexes: indexes.map(indexInput) }),
    } as unknown as CreateTableCommandInput;
    const ttl = objectAt(stated, 'TimeToLiveSpecification');
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

/** Creates a table that is not there yet, and adds the indexes a later template brought. */
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
