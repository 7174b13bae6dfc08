import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { keepFile } from './keep-file.ts';

/** What other commands need of a running app: its address and its functions' environment. */
export type Running = { pid: number; site: string; env: Record<string, string> };

const fileOf = (dataDir: string) => join(dataDir, 'running.json');

export function sayRunning(dataDir: string, running: Running): void {
  keepFile(fileOf(dataDir), JSON.stringify(running, null, 2));
}

export function sayStopped(dataDir: string): void {
  rmSync(fileOf(dataDir), { force: true });
}

/** The record of the app running on this data directory; null when none is. */
export function readRunning(dataDir: string): Running | null {
  try {
    const running = JSON.parse(readFileSync(fileOf(dataDir), 'utf8')) as Running;
    process.kill(running.pid, 0);
    return running;
  } catch {
    return null;
  }
}
