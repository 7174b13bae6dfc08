import type { Server } from 'node:net';
import { startEngine } from './engine.ts';
import { hiddenAddress } from './apart.ts';
import { tunnelTo } from './tunnel.ts';

// A process of its own between the app and the engine: it may be in another network than the app, and the app's own
// thread has no work of the calls that pass.

export type Keep = { dataDir: string; token: string };

async function keep({ dataDir, token }: Keep, door: Server): Promise<void> {
  process.umask(0o077);
  const engine = await startEngine(dataDir, undefined, hiddenAddress());
  const { hostname: host, port } = new URL(engine.url);
  tunnelTo({ host, port: Number(port) }, token).listen(door);
  const stop = async () => {
    await engine.stop();
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop());
  // The app has ended without a word.
  process.once('disconnect', () => void stop());
  process.send?.('ready');
}

process.once('message', (asked, door) => {
  keep(asked as Keep, door as Server).catch((error: unknown) => {
    process.send?.({ failed: error instanceof Error ? error.message : String(error) });
    process.exit(1);
  });
});
