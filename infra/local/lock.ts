import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartError } from './start-error.ts';

/** The files a start leaves in the data directory: all that `--fresh` may remove. */
export const ours = [
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

/** SQLite's word for a lock that another process holds. */
const busy = 5;

/** The lock itself, which `--fresh` leaves. */
export const lockFile = 'lock.db';

/**
 * Locks the data directory for this process. The kernel releases the lock however the process dies. Throws a
 * StartError when another process holds it.
 */
export function holdDataDir(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const lock = new DatabaseSync(join(dataDir, lockFile));
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (error) {
    if ((error as { errcode?: number }).errcode !== busy) throw error;
    throw new StartError(
      `Another start is using the data in ${dataDir}. Stop it, or choose another place with DATA_DIR.`,
    );
  }
  return () => lock.close();
}

/** Deletes what earlier starts left in the data directory; the caller must hold its lock. */
export function empty(dataDir: string): void {
  for (const name of ours) rmSync(join(dataDir, name), { recursive: true, force: true });
}
