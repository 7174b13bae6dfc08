import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartError } from './start-error.ts';

/** What a start leaves in the data directory, and so all that `--fresh` may remove. */
const ours = [
  'engine.db',
  'engine.db-wal',
  'engine.db-shm',
  'issuer.db',
  'issuer.db-wal',
  'issuer.db-shm',
  'code',
  'mail',
  'log',
  'clock.json',
  'keys.json',
  'issuer-keys.json',
  'running.json',
];

/**
 * Holds the data directory for this process alone. The kernel gives the lock back when the process dies, however it
 * dies. Throws a StartError when another process holds it.
 */
export function holdDataDir(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const lock = new DatabaseSync(join(dataDir, 'lock.db'));
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch {
    throw new StartError(
      `Another start is using the data in ${dataDir}. Stop it, or choose another place with DATA_DIR.`,
    );
  }
  return () => lock.close();
}

/** Empties the data directory of what earlier starts left; to be called by who holds it. */
export function empty(dataDir: string): void {
  for (const name of ours) rmSync(join(dataDir, name), { recursive: true, force: true });
}
