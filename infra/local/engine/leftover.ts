import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

function argumentsOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

/** True where a process is an engine on this file, by its command line. */
function isEngineOn(pid: number, file: string): boolean {
  const [program = '', ...args] = argumentsOf(pid);
  return basename(program) === 'dynoxide' && args[args.indexOf('--db-path') + 1] === file;
}

/**
 * Stops engines that a killed start left on this file. The caller must hold the data directory's lock, so that no
 * engine in use is stopped.
 */
export async function stopLeftoverEngines(file: string): Promise<number> {
  const pids = readdirSync('/proc').map(Number).filter(Number.isInteger);
  const left = pids.filter((pid) => isEngineOn(pid, file));
  for (const pid of left) {
    process.kill(pid, 'SIGTERM');
    for (let waited = 0; isEngineOn(pid, file); waited += 20) {
      if (waited === 2000) process.kill(pid, 'SIGKILL');
      await wait(20);
    }
  }
  return left.length;
}
