import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { loopback } from '../loopback.ts';
import { StartError } from '../start-error.ts';
import { stopLeftoverEngines } from './leftover.ts';

export type Engine = { url: string; stop: () => Promise<void> };

const program = '@dynoxide/linux-x64/dynoxide';
const parentDeath = '/usr/bin/setpriv';
const everyMs = 20;
/** Half a minute, because a busy machine starts programs slowly. */
const patience = 1500;

/** The engine's program, or a StartError that says how to do without it. */
function programPath(): string {
  try {
    return createRequire(import.meta.url).resolve(program);
  } catch {
    throw new StartError(
      'There is no storage engine for this machine. Set AWS_ENDPOINT_URL_DYNAMODB to a DynamoDB endpoint, for example DynamoDB Local.',
    );
  }
}

/** Makes the kernel end a program with its parent, where that tool exists. */
export const boundToParent = (): string[] =>
  existsSync(parentDeath) ? [parentDeath, '--pdeathsig', 'KILL', '--'] : [];

async function freePort(host: string): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, host, done));
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  if (address === null || typeof address === 'string') throw new Error('No port was given');
  return address.port;
}

async function answers(url: string): Promise<boolean> {
  try {
    await fetch(url, { signal: AbortSignal.timeout(500) });
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts the engine on a file of the data directory, or uses the given endpoint. An engine that dies while the app
 * runs is restarted at the same address.
 */
export async function startEngine(
  dataDir: string,
  outside: string | undefined,
  host: string = loopback,
): Promise<Engine> {
  if (outside) return { url: outside, stop: () => Promise.resolve() };
  const file = join(dataDir, 'engine.db');
  const path = programPath();
  await stopLeftoverEngines(file);
  const port = await freePort(host);
  const url = `http://${host}:${port}`;
  let stopping = false;
  let child: ChildProcess;

  const launch = () => {
    if (stopping) return;
    const command = [path, 'serve', '--host', host, '--port', String(port), '--db-path', file];
    const [program = path, ...args] = [...boundToParent(), ...command];
    // In its own process group, so that Ctrl-C stops it only after all that uses it.
    child = spawn(program, args, { stdio: 'ignore', detached: true });
    child.on('exit', () => setTimeout(launch, 100));
  };
  launch();
  for (let tries = 0; !(await answers(url)); tries += 1) {
    if (tries === patience) throw new StartError(`The storage engine did not answer at ${url}.`);
    await wait(everyMs);
  }
  return {
    url,
    stop: async () => {
      stopping = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await ended;
    },
  };
}
