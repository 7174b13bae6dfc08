import { readFileSync, readdirSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type App, startApp } from '#test/infra/local/app';

const parentOf = (pid: number): number => {
  try {
    // The name of a program may hold anything, brackets too; the parent is the second word after it.
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1]);
  } catch {
    return 0;
  }
};

/** The process of an app and all that it started. */
export function processesOf(app: App): number[] {
  const all = readdirSync('/proc').map(Number).filter(Number.isInteger);
  const family = new Set([app.pid]);
  for (let before = 0; before !== family.size;) {
    before = family.size;
    for (const pid of all) if (family.has(parentOf(pid))) family.add(pid);
  }
  return [...family];
}

/** Kills every process of an app with `kill -9` and starts it again on the same data and port. */
export async function killAndStartAgain(app: App, dataDir: string): Promise<App> {
  for (const pid of processesOf(app)) process.kill(pid, 'SIGKILL');
  await app.ended;
  return startApp(dataDir, Number(new URL(app.url).port));
}

/** What `npm run audit:verify` says of the data of a running app. */
export async function verifyAudit(dataDir: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['infra/operate/audit-verify.ts'], {
    env: { ...process.env, DATA_DIR: dataDir },
  });
  return stdout.trim();
}
