import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { GetItemCommand, ListTablesCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hiddenAddress } from '#infra/local/engine/apart';
import { type GuardedEngine, startGuardedEngine } from '#infra/local/engine/guarded';
import { type LocalTable, localClient, provideTable } from '#infra/local/engine/tables';
import { newToken } from '#infra/local/guard';

const token = newToken();
const TableName = 'Records';
const table: LocalTable = {
  name: TableName,
  ttl: null,
  input: {
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
  },
};

let folder: string;
let engine: GuardedEngine;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'guarded-'));
  engine = await startGuardedEngine({ dataDir: folder, token });
  await provideTable(localClient(engine.url, token), table);
});
afterAll(async () => {
  await engine.stop();
  rmSync(folder, { recursive: true });
});

/** The processes whose command line names this test's data, by their program. */
function processes(): { pid: number; args: string[] }[] {
  const argsOf = (pid: string) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    } catch {
      return [];
    }
  };
  return readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid))
    .map((pid) => ({ pid: Number(pid), args: argsOf(pid) }))
    .filter(({ args }) => args.includes(join(folder, 'engine.db')) && args[0]?.endsWith('dynoxide'));
}

const ask = (url: string, init: RequestInit = {}) => fetch(url, { method: 'POST', body: '{}', ...init });

describe('the guarded engine', () => {
  it('serves who has the token, over connections that are used again', async () => {
    const client = localClient(engine.url, token);
    for (let n = 0; n < 20; n += 1)
      await client.send(
        new PutItemCommand({ TableName, Item: { pk: { S: `${n}` }, text: { S: 'x'.repeat(100_000) } } }),
      );
    const found = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        client.send(new GetItemCommand({ TableName, Key: { pk: { S: `${n}` } } })),
      ),
    );
    expect(found.map(({ Item }) => Item?.['text']?.S?.length)).toEqual(Array(20).fill(100_000));
  });

  it.each([
    ['without the token', {}],
    [
      'with the key alone',
      { authorization: 'AWS4-HMAC-SHA256 Credential=local/1/eu-west-2/dynamodb/aws4_request' },
    ],
  ])('refuses who comes %s', async (_, more) => {
    const headers = { 'x-amz-target': 'DynamoDB_20120810.ListTables', ...more };
    expect((await ask(engine.url, { headers })).status).toBe(403);
  });

  it('answers no web page: neither its preflight nor what needs none', async () => {
    const origin = 'https://evil.example';
    const preflight = await fetch(engine.url, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
    const simple = await ask(engine.url, { headers: { origin, 'content-type': 'text/plain' } });
    for (const answer of [preflight, simple]) {
      expect(answer.status).toBe(403);
      expect(answer.headers.has('access-control-allow-origin')).toBe(false);
    }
  });

  it('is the only way in: the engine itself listens where nobody can guess or see it', async () => {
    const [{ pid, args } = { pid: 0, args: [] as string[] }] = processes();
    const [host = '', port = ''] = ['--host', '--port'].map((name) => args[args.indexOf(name) + 1] ?? '');
    expect(host).toMatch(/^127\./);
    expect(host).not.toBe('127.0.0.1');
    await expect(ask(`http://127.0.0.1:${port}`)).rejects.toThrow();
    const network = (of: string) => statSync(`/proc/${of}/ns/net`).ino;
    expect(network(String(pid)) !== network('self')).toBe(engine.apart);
    if (engine.apart) await expect(ask(`http://${host}:${port}`)).rejects.toThrow();
  });

  it('is never twice at the same address', () => {
    expect(new Set(Array.from({ length: 50 }, hiddenAddress)).size).toBeGreaterThan(45);
  });

  it('is there again at the same address when its processes were killed', async () => {
    const [{ pid } = { pid: 0 }] = processes();
    process.kill(pid, 'SIGKILL');
    await expect
      .poll(() =>
        localClient(engine.url, token)
          .send(new ListTablesCommand({}))
          .then(
            ({ TableNames }) => TableNames,
            () => null,
          ),
      )
      .toEqual([TableName]);
  });

  it('writes what only this user can read', () => {
    const modes = readdirSync(folder).map((name) => statSync(join(folder, name)).mode & 0o777);
    expect(new Set(modes)).toEqual(new Set([0o600]));
  });

  it('ends with its keeper', async () => {
    const other = mkdtempSync(join(tmpdir(), 'guarded-'));
    const one = await startGuardedEngine({ dataDir: other, token });
    await one.stop();
    await wait(50);
    await expect(ask(one.url)).rejects.toThrow();
    rmSync(other, { recursive: true });
  });
});
