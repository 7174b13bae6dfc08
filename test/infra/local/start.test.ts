import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ListTablesCommand, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startEngine } from '#infra/local/engine/engine';
import { localClient, provideTable } from '#infra/local/engine/tables';
import { type App, freePort, launch, startApp } from './app.ts';
import { codeFor, visitor } from './visitor.ts';

const folders: string[] = [];
const apps: App[] = [];
let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'start-'));
  folders.push(dataDir);
});
afterEach(async () => void (await Promise.all(apps.splice(0).map((app) => app.stop()))));
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

async function start(port?: number, ...args: string[]): Promise<App> {
  const app = await startApp(dataDir, port, ...args);
  apps.push(app);
  return app;
}

const command = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [`infra/local/${script}`, ...args], {
    env: { ...process.env, DATA_DIR: dataDir },
    encoding: 'utf8',
  });

/** The engines working on this test's data. */
function engines(): string[] {
  const lineOf = (pid: string) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    } catch {
      return '';
    }
  };
  return readdirSync('/proc').filter(
    (pid) => /^\d+$/.test(pid) && lineOf(pid).includes(`${dataDir}/engine.db`),
  );
}

const enrol = async (app: App, token: string) => {
  const profile = {
    name: 'Angelica Thistlewaite',
    jobTitle: 'Court probation officer',
    phone: '020 7946 0999',
    organisation: 'Demonstration Probation',
    court: 'bromley-magistrates',
  };
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  return fetch(`${app.url}/api/me`, { method: 'POST', headers, body: JSON.stringify(profile) });
};
const me = async (app: App, token: string) =>
  (await (
    await fetch(`${app.url}/api/me`, { headers: { authorization: `Bearer ${token}` } })
  ).json()) as unknown;

async function signInAnew(app: App, email: string): Promise<string> {
  const person = visitor(app.url);
  const { url } = await person.toSignIn();
  await person.go(`${url}/email`, { email });
  const page = await person.go(`${url}/code`, { code: await codeFor(app.url, email) });
  return (await person.take(page)).body.access_token;
}

describe('npm start', () => {
  it('says in one line that the port is in use, and ends with 1', async () => {
    const app = await start();
    const port = Number(new URL(app.url).port);
    const other = mkdtempSync(join(tmpdir(), 'start-'));
    folders.push(other);
    const { code, said } = await launch(port, other).ended;
    expect([code, said.trim()]).toEqual([
      1,
      `Port ${port} is in use. Stop what uses it, or choose another: PORT=3100 npm start`,
    ]);
  });

  it('says what it takes where it is started with anything else', () => {
    const { status, stderr } = command('main.js', '--help');
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^npm start +starts the service\n.*--fresh/)]);
    expect(stderr).not.toContain('    at ');
  });

  it('says in one line that the data is in use, and ends with 1', async () => {
    await start();
    const { code, said } = await launch(await freePort(), dataDir).ended;
    expect([code, said.trim().split('\n')]).toEqual([
      1,
      [expect.stringContaining('Another start is using the data')],
    ]);
  });

  it('refuses data that an earlier version kept, leaves it as it was, and ends with 1', async () => {
    const TableName = 'Mhtr-Audit-g0';
    const writer = await startEngine(dataDir, undefined);
    const input = {
      TableName,
      BillingMode: 'PAY_PER_REQUEST' as const,
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' as const }],
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' as const }],
    };
    await provideTable(localClient(writer.url), { name: TableName, ttl: null, input });
    await localClient(writer.url).send(new PutItemCommand({ TableName, Item: { pk: { S: 'kept' } } }));
    await writer.stop();
    const { code, said } = await launch(await freePort(), dataDir).ended;
    const reader = await startEngine(dataDir, undefined);
    const client = localClient(reader.url);
    const { TableNames } = await client.send(new ListTablesCommand({}));
    const { Items } = await client.send(new ScanCommand({ TableName }));
    await reader.stop();
    expect([code, said.trim()]).toEqual([
      1,
      expect.stringContaining(`The data in ${dataDir} was kept by an earlier version (table ${TableName})`),
    ]);
    expect([TableNames, Items]).toEqual([[TableName], [{ pk: { S: 'kept' } }]]);
    expect(readdirSync(dataDir)).not.toContain('keys.json');
  });

  it('stops every child when it is told to stop', async () => {
    const app = await start();
    expect(engines()).toHaveLength(1);
    expect((await app.stop()).code).toBe(0);
    expect(engines()).toHaveLength(0);
  });

  it('finds everything acknowledged after all its processes were killed', async () => {
    const app = await start();
    const email = 'angelica.thistlewaite@probation.example';
    const token = await signInAnew(app, email);
    expect((await enrol(app, token)).status).toBe(200);
    app.process.kill('SIGKILL');
    await app.ended;
    const again = await start(Number(new URL(app.url).port));
    expect(engines()).toHaveLength(1);
    expect(await me(again, token)).toMatchObject({ enrolled: true, me: { name: 'Angelica Thistlewaite' } });
    expect(await codeFor(again.url, email)).toMatch(/^\d{6}$/);
  });

  it('empties the data with --fresh, and only then', async () => {
    const app = await start();
    const port = Number(new URL(app.url).port);
    const email = 'angelica.thistlewaite@probation.example';
    await enrol(app, await signInAnew(app, email));
    const keys = readFileSync(join(dataDir, 'keys.json'), 'utf8');
    await app.stop();
    const kept = await start(port);
    expect(readFileSync(join(dataDir, 'keys.json'), 'utf8')).toBe(keys);
    await kept.stop();
    const fresh = await start(port, '--fresh');
    expect(readFileSync(join(dataDir, 'keys.json'), 'utf8')).not.toBe(keys);
    expect(await (await fetch(`${fresh.url}/local/inbox.json`)).json()).toEqual([]);
    expect(await me(fresh, await signInAnew(fresh, email))).toMatchObject({ enrolled: false });
  });

  it('keeps its keys readable by this user only', async () => {
    await start();
    const modes = ['keys.json', 'issuer-keys.json', 'running.json'].map(
      (name) => statSync(join(dataDir, name)).mode & 0o777,
    );
    expect(modes).toEqual([0o600, 0o600, 0o600]);
  });
});

describe('npm run token', () => {
  it('prints a token of the running issuer that the API takes', async () => {
    const app = await start();
    const { stdout } = command('token.ts', 'Tansy Wobblethorn');
    expect(await me(app, stdout.trim())).toMatchObject({ enrolled: true, me: { role: 'hub' } });
  });

  it('says so when nothing runs', () => {
    const { status, stderr } = command('token.ts', 'Tansy Wobblethorn');
    expect([status, stderr.trim()]).toEqual([
      1,
      `The app is not running on ${dataDir}. Start it with npm start.`,
    ]);
  });

  it('gives nothing to who has not the key file', async () => {
    const app = await start();
    const response = await fetch(`${app.url}/local/token`, {
      method: 'POST',
      body: '{"person":"Tansy Wobblethorn"}',
    });
    expect(response.status).toBe(401);
  });
});

describe('npm run clock', () => {
  it('moves the time the events carry', async () => {
    const app = await start();
    const until = async () => (await (await fetch(`${app.url}/api/duty`)).json()) as { next: string };
    const before = await until();
    command('clock.ts', '+30d');
    expect(Date.parse((await until()).next) - Date.parse(before.next)).toBeGreaterThan(20 * 86_400_000);
  });
});
