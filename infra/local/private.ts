import { chmodSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { lockFile, ours } from './lock.ts';

const [folderMode, fileMode] = [0o700, 0o600];

/** What a start keeps in its data folder; SQLite adds a word to the names of its files. */
const isOurs = (name: string) =>
  [...ours, lockFile].some((one) => name === one || name.startsWith(`${one}-`) || name === `${one}.new`);

/** Takes what is at a path from everybody else; a link is left as it is, and so is what it leads to. */
function close(path: string): void {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) {
    chmodSync(path, folderMode);
    for (const name of readdirSync(path)) close(join(path, name));
  } else if (found?.isFile()) chmodSync(path, fileMode);
}

/**
 * Keeps the data to this user: what this process and its children write from now on, and what earlier starts wrote.
 * The folder itself is closed where it holds nothing of anybody else.
 */
export function keepPrivate(dataDir: string): void {
  process.umask(0o077);
  const names = readdirSync(dataDir);
  for (const name of names.filter(isOurs)) close(join(dataDir, name));
  if (names.every(isOurs)) chmodSync(dataDir, folderMode);
}
