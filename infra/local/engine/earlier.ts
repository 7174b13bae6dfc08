import { type DynamoDBClient, ScanCommand, paginateListTables } from '@aws-sdk/client-dynamodb';
import { StartError } from '../start-error.ts';
import type { LocalTable } from './tables.ts';

/** The parts of `Mhtr-Audit-g2`; a name without a generation has none. */
function partsOf(name: string): { base: string; generation: number } | null {
  const [, base, generation] = /^(.+)-g(\d+)$/.exec(name) ?? [];
  return base === undefined ? null : { base, generation: Number(generation) };
}

/** True where one name is the other's table in an earlier generation. */
function isEarlier(name: string, now: string): boolean {
  const [then, ours] = [partsOf(name), partsOf(now)];
  return then !== null && ours !== null && then.base === ours.base && then.generation < ours.generation;
}

async function tablesThere(client: DynamoDBClient): Promise<string[]> {
  const names: string[] = [];
  for await (const page of paginateListTables({ client }, {})) names.push(...(page.TableNames ?? []));
  return names;
}

const holdsItems = async (client: DynamoDBClient, TableName: string) =>
  ((await client.send(new ScanCommand({ TableName, Limit: 1 }))).Items ?? []).length > 0;

/**
 * Throws a StartError where `place` holds records of an earlier generation, which this version cannot read. Call it
 * before anything is written.
 */
export async function refuseEarlier(
  client: DynamoDBClient,
  tables: readonly LocalTable[],
  { dataDir, outside }: { dataDir: string; outside: string | undefined },
): Promise<void> {
  for (const name of await tablesThere(client)) {
    if (!tables.some((table) => isEarlier(name, table.name)) || !(await holdsItems(client, name))) continue;
    const kept = `was kept by an earlier version (table ${name}), and this one cannot read it. Nothing was changed.`;
    throw new StartError(
      outside
        ? `What is stored at ${outside} ${kept} Name another endpoint in AWS_ENDPOINT_URL_DYNAMODB.`
        : `The data in ${dataDir} ${kept} Move it aside, or start with another folder: DATA_DIR=.data-new npm start`,
    );
  }
}
