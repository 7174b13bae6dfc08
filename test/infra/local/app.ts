import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';

export type Ended = { code: number | null; said: string };
export type App = {
  url: string;
  pid: number;
  process: ChildProcess;
  ended: Promise<Ended>;
  stop: () => Promise<Ended>;
};

/** A port nobody listens on at the moment. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  return typeof address === 'object' && address ? address.port : 0;
}

/** Runs what `npm start` runs. `ready` is its address once it is ready, or null when it ended before. */
export function launch(port: number, dataDir: string, ...args: string[]) {
  // The runner says "test" here, and a build that the app starts would then be no build for people.
  const { NODE_ENV: _ofTheRunner, ...own } = process.env;
  const env = { ...own, PORT: String(port), DATA_DIR: dataDir };
  const child = spawn(process.execPath, ['infra/local/main.js', ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  const ended = new Promise<Ended>((done) => child.once('close', (code) => done({ code, said })));
  const isReady = new Promise<string>((done) => {
    child.stdout.on('data', (chunk) => {
      said += String(chunk);
      const address = /^Ready: (http\S+?)\/?$/m.exec(said)?.[1];
      if (address) done(address);
    });
  });
  return { child, ended, ready: Promise.race([isReady, ended.then(() => null)]) };
}

/** Starts the app and waits until it is ready. Throws with what it said when it does not start. */
export async function startApp(dataDir: string, port?: number, ...args: string[]): Promise<App> {
  const { child, ended, ready } = launch(port ?? (await freePort()), dataDir, ...args);
  const url = await ready;
  if (url === null) {
    const { said } = await ended;
    // Another test may have taken the port that was free.
    if (port === undefined && said.includes('is in use')) return startApp(dataDir, port, ...args);
    throw new Error(`The app did not start.\n${said}`);
  }
  return {
    url,
    pid: child.pid ?? 0,
    process: child,
    ended,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
