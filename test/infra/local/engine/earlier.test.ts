import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refuseEarlier } from '#infra/local/engine/earlier';
import { type Engine, startEngine } from '#infra/local/engine/engine';
import { type LocalTable, localClient, provideTable } from '#infra/local/engine/tables';
import { StartError } from '#infra/local/start-error';

const tableOf = (name: string): LocalTable => ({
  name,
  ttl: null,
  input: {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
  },
});

const dataDir = mkdtempSync(join(tmpdir(), 'engine-'));
let engine: Engine;
beforeAll(async () => void (engine = await startEngine(dataDir, undefined)));
afterAll(async () => {
  await engine.stop();
  rmSync(dataDir, { recursive: true });
});

/** What a start says that declares one table while the engine keeps another. */
async function said({ kept, items = 1, declared, outside }: Kept): Promise<string | null> {
  const client = localClient(engine.url);
  await provideTable(client, tableOf(kept));
  const Item = { pk: { S: 'kept' } };
  if (items > 0) await client.send(new PutItemCommand({ TableName: kept, Item }));
  return refuseEarlier(client, [tableOf(declared)], { dataDir, outside }).then(
    () => null,
    (error: unknown) => (error instanceof StartError ? error.message : Promise.reject(error)),
  );
}
type Kept = { kept: string; items?: number; declared: string; outside?: string };

describe('tables of an earlier generation', () => {
  it('that hold something stop the start, and the message names the folder and what to do', async () => {
    const words = await said({ kept: 'Case-g1', declared: 'Case-g2' });
    expect(words).toContain(`The data in ${dataDir} was kept by an earlier version (table Case-g1)`);
    expect(words).toContain('Nothing was changed.');
    expect(words).toContain('DATA_DIR=');
  });

  it('are told by the number, not by its first digit', async () => {
    expect(await said({ kept: 'Ten-g9', declared: 'Ten-g10' })).toContain('Ten-g9');
  });

  it('that are empty stand in nobody’s way', async () => {
    expect(await said({ kept: 'Empty-g1', items: 0, declared: 'Empty-g2' })).toBeNull();
  });

  it('at an endpoint from outside are told with its address', async () => {
    const outside = 'http://127.0.0.1:8000';
    const words = await said({ kept: 'Far-g1', declared: 'Far-g2', outside });
    expect(words).toContain(`What is stored at ${outside} was kept`);
    expect(words).not.toContain(dataDir);
  });

  it.each([
    ['the same generation', 'Same-g1', 'Same-g1'],
    ['another table', 'Other-g1', 'Another-g2'],
    ['a name without a generation', 'Plain', 'Plain-g2'],
  ])('are not meant by %s', async (_, kept, declared) => {
    expect(await said({ kept, declared })).toBeNull();
  });
});
