import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import type { Key } from '#functions/platform/store/decision';
import type { TableName } from '#functions/platform/store/tables';
import { runSeed } from '#infra/local/demo/run-seed';
import { startEngine } from '#infra/local/engine/engine';
import { localClient, provideTable } from '#infra/local/engine/tables';
import { type FunctionWorker, startWorker } from '#infra/local/functions/worker';
import { endpointVariables } from '#infra/local/functions/parsed';
import { listen } from '#infra/local/loopback';
import { openFaults as openMailFaults } from '#infra/local/mail/faults';
import { serveSes } from '#infra/local/mail/ses';
import { type Mail, openMailStore } from '#infra/local/mail/store';
import { serveSecrets } from '#infra/local/secrets';
import { type TestRequest, contextFor, eventFor, rowOf } from './event.ts';
import { type Faults, openFaults } from './faults.ts';
import { dataFolder } from './folder.ts';
import { declaredTables, nameOfTable, tableVariables } from './tables.ts';
import { zones } from './zones.ts';

/** What a plain form sends. */
export type Posted = Omit<TestRequest, 'body'> & { body?: Record<string, string> };
export type Answer = { status: number; body: unknown };
export type Stored = Key & Record<string, unknown>;

const firstKeys = { current: 'k1', k1: 'a-root-key-of-the-rig-and-of-nothing-else-1' };
const secretId = 'arn:aws:secretsmanager:eu-west-2:000000000000:secret:rig';

/** Variables as the template sets them; `more` wins. */
function variables(url: Record<'dynamodb' | 'ses' | 'secrets', string>, more: Record<string, string>) {
  return {
    ...endpointVariables(url, 'rig'),
    ...tableVariables,
    KEYS_SECRET_ID: secretId,
    SITE_URL: 'https://service.example',
    MAIL_FROM: 'notice@service.example',
    MAIL_ORGANISER: 'sessions@service.example',
    MAIL_CONFIGURATION_SET: 'rig',
    MAIL_SEND_RATE: '1000',
    PAGE_FILES: JSON.stringify({ style: '/assets/rig.css', script: '/assets/rig.js' }),
    DEMONSTRATION: 'yes',
    ...more,
  };
}

/**
 * The real parts for a test of functions, on 127.0.0.1 and in a folder of their own: engine, tables, mail, secrets,
 * demo Directory. Sets the environment, so open it before anything of functions/ is imported (types apart), once for
 * each test file. `seed: false` leaves the Directory empty.
 */
export async function openRig({
  env: more = {},
  seed = true,
  folder = dataFolder('rig'),
}: { env?: Record<string, string>; seed?: boolean; folder?: string } = {}) {
  const engine = await startEngine(folder, undefined);
  const client = localClient(engine.url);
  await Promise.all(declaredTables.map((table) => provideTable(client, table)));
  const store = openMailStore(folder);
  const mailFaults = openMailFaults();
  const ses = await listen(serveSes(store, mailFaults));
  let keys: Record<string, string> = firstKeys;
  const secrets = await listen((request, response) =>
    serveSecrets(JSON.stringify(keys), [secretId])(request, response),
  );
  const direct = { dynamodb: engine.url, ses: ses.url, secrets: secrets.url };
  const faults: Faults = await openFaults(direct);
  const env = variables(faults.url, more);
  Object.assign(process.env, env);
  if (seed) await runSeed(variables(direct, more));
  const raw = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  const workers: FunctionWorker[] = [];

  return {
    env,
    /** The same environment without the proxy, for benches. */
    directEnv: variables(direct, more),
    folder,
    faults,
    /** What the mail service itself does with the next sends. */
    mail: mailFaults,
    /** A client of the engine past the proxy: to inspect and to tamper. */
    raw,
    nameOf: nameOfTable,
    /** Sends a row its event, as API Gateway would, and gives status and parsed body. */
    call: async (row: string, asked: TestRequest): Promise<Answer> => {
      const { zone } = rowOf(row);
      const handler = await zones[zone]();
      const result = await handler(eventFor(row, asked), contextFor(zone));
      return { status: result.statusCode ?? 0, body: JSON.parse(result.body ?? 'null') as unknown };
    },
    /** The same as a browser asks for a page: status and HTML. A body is sent as a plain form sends it. */
    page: async (
      row: string,
      { body, headers, ...asked }: Posted,
    ): Promise<{ status: number; html: string }> => {
      const { zone } = rowOf(row);
      const handler = await zones[zone]();
      const form = body && new URLSearchParams(body).toString();
      const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
      const type: Record<string, string> = form
        ? { 'content-type': 'application/x-www-form-urlencoded' }
        : {};
      const event = eventFor(row, {
        ...asked,
        ...(form && { body: form }),
        headers: { accept, ...type, ...headers },
      });
      const result = await handler(event, contextFor(zone));
      return { status: result.statusCode ?? 0, html: result.body ?? '' };
    },
    /** Runs `drain` as the schedule does, at a UTC instant. */
    drain: async (at = new Date().toISOString()): Promise<void> => {
      const { handler } = await import('#functions/lambdas/deliver');
      await handler({ time: at } as Parameters<typeof handler>[0]);
    },
    /** Runs `drain` as the stream does: with keys, at the machine's time. */
    trigger: async (...triggered: Key[]): Promise<void> => {
      const { handler } = await import('#functions/lambdas/deliver');
      const Records = triggered.map(({ pk, sk }) => ({
        dynamodb: { Keys: { pk: { S: pk }, sk: { S: sk } } },
      }));
      await handler({ Records } as Parameters<typeof handler>[0]);
    },
    /** A function in a thread of its own, as the machine runs it: closing it mid-way is a crash. */
    worker: (name: string): FunctionWorker => {
      const bundle = new URL(`../../../functions/lambdas/${name}.ts`, import.meta.url).href;
      const timeout = 60_000;
      const worker = startWorker({ id: name, name, bundle, timeout, memory: 1024, env }, process.stdout);
      workers.push(worker);
      return worker;
    },
    /** Every mail there is, oldest first. */
    inbox: (): Mail[] => [...store.all()].reverse(),
    rawMail: (id: string): Buffer => readFileSync(join(folder, 'mail', `${id}.eml`)),
    tableItems: async (table: TableName): Promise<Stored[]> => {
      const found: Stored[] = [];
      const asked = { TableName: nameOfTable(table), ConsistentRead: true };
      for await (const page of paginateScan({ client: raw }, asked))
        found.push(...((page.Items ?? []) as Stored[]));
      return found;
    },
    /** Checks every audit chain, as `npm run audit:verify` does. */
    verify: async () => {
      const { verifyAll } = await import('#functions/platform/audit/verify-all');
      return verifyAll(await import('#functions/model/audit/chains'));
    },
    /** Puts another secret in the place of the service's root keys. A function sees it when its five minutes are over. */
    setKeys: (next: Record<string, string>) => void (keys = next),
    keys: () => keys,
    close: async (): Promise<void> => {
      await Promise.all(workers.map((worker) => worker.close()));
      await Promise.all([faults.close(), ses.close(), secrets.close()]);
      await engine.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Rig = Awaited<ReturnType<typeof openRig>>;
