import { mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const inMemory = '/dev/shm';
const enough = 2 ** 31;

/** A disk that others use too keeps a test waiting, at worst for a minute; memory does not, where there is plenty. */
function place(): string {
  try {
    const { bavail, bsize } = statfsSync(inMemory);
    return bavail * bsize > enough ? inMemory : tmpdir();
  } catch {
    return tmpdir();
  }
}

/** A new folder for the data of a test, to be removed by who asked for it. */
export const dataFolder = (name: string): string => mkdtempSync(join(place(), `${name}-`));
