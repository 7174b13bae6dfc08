import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const code = (problem: unknown) => (problem as NodeJS.ErrnoException).code;

/** Writes this process's number into the file, unless it exists. */
async function take(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (problem) {
    if (code(problem) === 'EEXIST') return false;
    throw problem;
  }
}

async function holderLives(lock: string): Promise<boolean> {
  const holder = Number(await readFile(lock, 'utf8').catch(() => ''));
  if (!holder) return true;
  try {
    process.kill(holder, 0);
    return true;
  } catch (problem) {
    return code(problem) === 'EPERM';
  }
}

/** Runs `work` while no other process holds the lock: a start and a test may build at the same moment. */
export async function oneAtATime(lock: string, work: () => Promise<void>): Promise<void> {
  await mkdir(path.dirname(lock), { recursive: true });
  while (!(await take(lock))) {
    if (await holderLives(lock)) await pause(100);
    else await rm(lock, { force: true });
  }
  try {
    await work();
  } finally {
    await rm(lock, { force: true });
  }
}
