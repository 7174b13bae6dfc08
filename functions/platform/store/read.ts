import { BatchGetCommand, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Item, Key } from './decision.ts';
import { engine, nameOf } from './engine.ts';
import { upcast } from './schema.ts';
import type { TableName } from './tables.ts';

/** One item of the base table, read consistently. An item may serve as its own key. */
export async function get<T extends Item>(table: TableName, { pk, sk }: Key): Promise<T | null> {
  const { Item: found } = await engine.send(
    new GetCommand({ TableName: nameOf(table), Key: { pk, sk }, ConsistentRead: true }),
  );
  return found ? upcast(found as T) : null;
}

/** A whole partition of the base table, read consistently, in the order of its sort key. */
export async function partition(table: TableName, pk: string): Promise<Item[]> {
  const found: Item[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await engine.send(
      new QueryCommand({
        TableName: nameOf(table),
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': pk },
        ConsistentRead: true,
        ExclusiveStartKey: from,
      }),
    );
    found.push(...((page.Items ?? []) as Item[]));
    from = page.LastEvaluatedKey;
  } while (from);
  // An audit entry is never brought to a newer shape: its hash covers it as written.
  return table === 'Audit' ? found : found.map(upcast);
}

export type IndexQuery = {
  table: TableName;
  index: string;
  pk: readonly [attribute: string, value: string];
  /** Only entries whose sort key is at most this. */
  upTo?: readonly [attribute: string, value: string];
  /** Or only entries whose sort key is greater than this. */
  after?: readonly [attribute: string, value: string];
  limit?: number;
};

/** An index page by page: whoever has enough asks for no more. `limit` is the size of a page. */
export async function* indexPages(query: IndexQuery): AsyncGenerator<Item[]> {
  let from: Record<string, unknown> | undefined;
  const bound = query.upTo ?? query.after;
  const compared = query.upTo ? '<=' : '>';
  do {
    const page = await engine.send(
      new QueryCommand({
        TableName: nameOf(query.table),
        IndexName: query.index,
        KeyConditionExpression: bound ? `#pk = :pk AND #sk ${compared} :sk` : '#pk = :pk',
        ExpressionAttributeNames: { '#pk': query.pk[0], ...(bound && { '#sk': bound[0] }) },
        ExpressionAttributeValues: { ':pk': query.pk[1], ...(bound && { ':sk': bound[1] }) },
        ExclusiveStartKey: from,
        ...(query.limit && { Limit: query.limit }),
      }),
    );
    yield ((page.Items ?? []) as Item[]).map(upcast);
    from = page.LastEvaluatedKey;
  } while (from);
}

/**
 * Items of an index, `limit` of them at most. It lags behind the base table, so nothing may be decided on an item's
 * absence.
 */
export async function index(query: IndexQuery): Promise<Item[]> {
  const found: Item[] = [];
  for await (const page of indexPages(query)) {
    found.push(...page);
    if (query.limit && found.length >= query.limit) break;
  }
  return found;
}

type Wanted = Record<string, { Keys: Record<string, unknown>[]; ConsistentRead: boolean }>;
type Place = readonly [table: TableName, key: Key];
/** The number of items the engine reads at once. */
const mostAtOnce = 100;

/** Reads one batch, and asks again for keys the engine did not process. */
async function readSome(places: readonly Place[], found: Record<TableName, Item[]>): Promise<void> {
  const tables = Object.groupBy(places, ([table]) => table);
  let wanted: Wanted = Object.fromEntries(
    Object.entries(tables).map(([table, some]) => [
      nameOf(table as TableName),
      { Keys: some.map(([, { pk, sk }]) => ({ pk, sk })), ConsistentRead: true },
    ]),
  );
  while (Object.keys(wanted).length > 0) {
    const page = await engine.send(new BatchGetCommand({ RequestItems: wanted }));
    for (const table of Object.keys(tables) as TableName[])
      found[table].push(...((page.Responses?.[nameOf(table)] ?? []) as Item[]).map(upcast));
    wanted = (page.UnprocessedKeys ?? {}) as Wanted;
  }
}

/**
 * Items by key, of one table or several, unordered; missing ones are left out. Up to 100 are one consistent read,
 * more are several parallel ones. A key named twice is read once: the engine refuses a batch with two of the same.
 */
export async function batch(
  keys: Partial<Record<TableName, readonly Key[]>>,
): Promise<Record<TableName, Item[]>> {
  const found: Record<TableName, Item[]> = {
    Referrals: [],
    Directory: [],
    Outreach: [],
    Outbox: [],
    Audit: [],
  };
  const named = (Object.entries(keys) as [TableName, readonly Key[]][]).flatMap(([table, some]) =>
    some.map((key): Place => [table, key]),
  );
  const places = [
    ...new Map(named.map((one) => [JSON.stringify([one[0], one[1].pk, one[1].sk]), one])).values(),
  ];
  const reads = Array.from({ length: Math.ceil(places.length / mostAtOnce) }, (_, read) =>
    readSome(places.slice(read * mostAtOnce, (read + 1) * mostAtOnce), found),
  );
  await Promise.all(reads);
  return found;
}
