import { type ChildProcess, spawn } from 'node:child_process';
import { type Server, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { isObject, textAt } from '../json.ts';
import { loopback } from '../loopback.ts';
import { StartError } from '../start-error.ts';
import { inOwnNetwork } from './apart.ts';
import { type Engine, boundToParent } from './engine.ts';
import type { Keep } from './keeper.ts';

const script = fileURLToPath(new URL('./keeper.ts', import.meta.url));
const againAfter = 100;

export type GuardedEngine = Engine & {
  /** True where no other program of this machine can reach the engine itself. */
  apart: boolean;
};

const portOf = (server: Server): number => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port was given');
  return address.port;
};

/** Settles once the keeper's engine answers; rejects with what the keeper says, or when it ends before. */
function readiness(child: ChildProcess): Promise<void> {
  return new Promise((done, fail) => {
    child.once('message', (message) => {
      if (message === 'ready') return done();
      fail(
        new StartError(isObject(message) ? textAt(message, 'failed') : 'The storage engine did not start.'),
      );
    });
    child.once('error', fail);
    child.once('exit', () => fail(new StartError('The storage engine ended at its start.')));
  });
}

/**
 * Starts the engine behind a door that only opens with the token. The engine itself takes any key and answers any
 * web page, so it runs in a network of its own where the machine can make one, else at an address nobody can guess.
 */
export async function startGuardedEngine(keep: Keep): Promise<GuardedEngine> {
  const apart = inOwnNetwork();
  let child: ChildProcess | undefined;
  let stopping = false;
  let port = 0;
  const launch = async (): Promise<void> => {
    const door = createServer((socket) => socket.destroy());
    await new Promise<void>((done, fail) => door.once('error', fail).listen(port, loopback, done));
    port = portOf(door);
    const [program = '', ...args] = [...apart, ...boundToParent(), process.execPath, script];
    child = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], detached: true });
    const ready = readiness(child);
    child.send(keep, door, () => door.close());
    await ready;
    child.once('exit', () => {
      if (!stopping) setTimeout(() => void launch().catch(() => undefined), againAfter);
    });
  };
  await launch();
  return {
    url: `http://${loopback}:${port}`,
    apart: apart.length > 0,
    stop: async () => {
      stopping = true;
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((done) => child?.once('exit', done));
      child.kill('SIGTERM');
      await ended;
    },
  };
}
