import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import { join } from 'node:path';
import { isObject } from '../json.ts';
import { keepFile } from '../keep-file.ts';

export const clockFile = (dataDir: string) => join(dataDir, 'clock.json');

/** How far the events' clock is moved, in milliseconds; 0 by default. */
export function readOffset(dataDir: string): number {
  try {
    const stored: unknown = JSON.parse(readFileSync(clockFile(dataDir), 'utf8'));
    return isObject(stored) ? Number(stored['offset']) || 0 : 0;
  } catch {
    return 0;
  }
}

export function writeOffset(dataDir: string, offset: number): void {
  // Half a file would be read as no offset, and due work would wait.
  keepFile(clockFile(dataDir), JSON.stringify({ offset }));
}

export type MovedClock = { now: () => number; onMove: (moved: () => void) => void; close: () => void };

/** The time that events carry. Tokens and leases use the machine's own. */
export function openClock(dataDir: string): MovedClock {
  return {
    now: () => Date.now() + readOffset(dataDir),
    onMove: (moved) => watchFile(clockFile(dataDir), { interval: 500 }, moved),
    close: () => unwatchFile(clockFile(dataDir)),
  };
}
