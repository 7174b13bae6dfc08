import { readFileSync, renameSync, unwatchFile, watchFile, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject } from '../json.ts';

export const clockFile = (dataDir: string) => join(dataDir, 'clock.json');

/** How far the clock of events is moved, in milliseconds; 0 where nobody moved it. */
export function readOffset(dataDir: string): number {
  try {
    const stored: unknown = JSON.parse(readFileSync(clockFile(dataDir), 'utf8'));
    return isObject(stored) ? Number(stored['offset']) || 0 : 0;
  } catch {
    return 0;
  }
}

export function writeOffset(dataDir: string, offset: number): void {
  // Put in place whole: half a file would be read as no offset, and what is due would not be.
  const whole = `${clockFile(dataDir)}.new`;
  writeFileSync(whole, JSON.stringify({ offset }));
  renameSync(whole, clockFile(dataDir));
}

export type MovedClock = { now: () => number; onMove: (moved: () => void) => void; close: () => void };

/** The clock events carry. Tokens and leases go by the machine's own. */
export function openClock(dataDir: string): MovedClock {
  return {
    now: () => Date.now() + readOffset(dataDir),
    onMove: (moved) => watchFile(clockFile(dataDir), { interval: 500 }, moved),
    close: () => unwatchFile(clockFile(dataDir)),
  };
}
