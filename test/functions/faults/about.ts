import { ScanCommand, paginateQuery } from '@aws-sdk/lib-dynamodb';
import type { Rig, Stored } from '#test/support/rig/rig';
import type { TableName } from '#functions/platform/store/tables';

/** The items under one key. Nothing else is read, so that the cost does not grow with the data. */
export async function under(rig: Rig, table: TableName, pk: string): Promise<Stored[]> {
  const asked = {
    TableName: rig.nameOf(table),
    ConsistentRead: true,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': pk },
  };
  const found: Stored[] = [];
  for await (const page of paginateQuery({ client: rig.raw }, asked))
    found.push(...((page.Items ?? []) as Stored[]));
  return found;
}

/** What the outbox holds about a case or a session. */
export async function posted(rig: Rig, id: string): Promise<Stored[]> {
  const asked = new ScanCommand({
    TableName: rig.nameOf('Outbox'),
    ConsistentRead: true,
    FilterExpression: 'caseId = :id OR sessionId = :id OR booking.sessionId = :id',
    ExpressionAttributeValues: { ':id': id },
  });
  return ((await rig.raw.send(asked)).Items ?? []) as Stored[];
}
