import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Engine, startEngine } from '#infra/local/engine/engine';
import { sweep } from '#infra/local/engine/sweep';
import { type LocalTable, localClient, provideTable } from '#infra/local/engine/tables';

const table: LocalTable = {
  name: 'Records',
  ttl: 'expiresAt',
  input: {
    TableName: 'Records',
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
  },
};
const program = createRequire(import.meta.url).resolve('@dynoxide/linux-x64/dynoxide');

let folder: string;
const engines: Engine[] = [];
const left: ChildProcess[] = [];
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'engine-'))));
afterEach(async () => {
  await Promise.all(engines.splice(0).map((engine) => engine.stop()));
  for (const child of left.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

async function start(): Promise<Engine> {
  const engine = await startEngine(folder, undefined);
  engines.push(engine);
  return engine;
}

/** An engine left on the same file, as by a killed start. */
async function leaveOneBehind(): Promise<{ child: ChildProcess; url: string }> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const address = probe.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await new Promise((done) => probe.close(done));
  const args = [
    'serve',
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    '--db-path',
    join(folder, 'engine.db'),
  ];
  const child = spawn(program, args, { stdio: 'ignore' });
  left.push(child);
  const url = `http://127.0.0.1:${port}`;
  while (!(await fetch(url).catch(() => null))) await wait(20);
  return { child, url };
}

const put = (url: string, pk: string, more = {}) =>
  localClient(url).send(new PutItemCommand({ TableName: 'Records', Item: { pk: { S: pk }, ...more } }));
const read = async (url: string, pk: string) => {
  const { Item } = await localClient(url).send(
    new GetItemCommand({ TableName: 'Records', Key: { pk: { S: pk } } }),
  );
  return Item;
};

describe('the engine', () => {
  it('stops one left behind on the same file, and finds what it had acknowledged', async () => {
    const { child, url } = await leaveOneBehind();
    const ended = new Promise((done) => child.once('exit', done));
    await provideTable(localClient(url), table);
    await put(url, 'kept');
    const engine = await start();
    await ended;
    expect(await read(engine.url, 'kept')).toEqual({ pk: { S: 'kept' } });
  });

  it('leaves an engine on another file alone', async () => {
    const { child } = await leaveOneBehind();
    const other = mkdtempSync(join(tmpdir(), 'engine-'));
    const engine = await startEngine(other, undefined);
    await engine.stop();
    rmSync(other, { recursive: true });
    expect(child.exitCode ?? child.signalCode).toBeNull();
  });

  it('takes the endpoint given from outside and starts nothing', async () => {
    expect(await startEngine(folder, 'http://127.0.0.1:9')).toMatchObject({ url: 'http://127.0.0.1:9' });
  });
});

describe('a table found in the template', () => {
  it('is made once and kept', async () => {
    const { url } = await start();
    const client = localClient(url);
    await provideTable(client, table);
    await put(url, 'kept');
    await provideTable(client, table);
    expect(await read(url, 'kept')).toBeDefined();
  });

  it('gets an index a later template brings', async () => {
    const client = localClient((await start()).url);
    await provideTable(client, table);
    const index = { IndexName: 'byDue', KeySchema: [{ AttributeName: 'due', KeyType: 'HASH' as const }] };
    const later: LocalTable = {
      ...table,
      input: {
        ...table.input,
        AttributeDefinitions: [
          ...(table.input.AttributeDefinitions ?? []),
          { AttributeName: 'due', AttributeType: 'S' },
        ],
        GlobalSecondaryIndexes: [{ ...index, Projection: { ProjectionType: 'ALL' } }],
      },
    };
    await provideTable(client, later);
    await expect(provideTable(client, later)).resolves.toBeUndefined();
  });

  it('is swept of what has expired, and of nothing else', async () => {
    const { url } = await start();
    const client = localClient(url);
    await provideTable(client, table);
    const now = Date.parse('2026-11-23T09:00:00Z');
    await put(url, 'gone', { expiresAt: { N: String(now / 1000 - 1) } });
    await put(url, 'later', { expiresAt: { N: String(now / 1000 + 1) } });
    await put(url, 'always');
    expect(await sweep(client, table, now)).toBe(1);
    expect(await Promise.all(['gone', 'later', 'always'].map((pk) => read(url, pk)))).toMatchObject([
      undefined,
      {},
      {},
    ]);
  });
});
