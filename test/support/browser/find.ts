import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { type Browser, broughtByNpm } from './brought-by-npm.ts';

// The shell first: it draws no window of its own, which costs more than most pages.
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

const remedy =
  'There is no Chromium on this machine, and the journeys need one. Install it (Debian: apt-get install chromium), ' +
  'or name one in CHROMIUM_PATH, or run "npm ci" with its optional packages, which bring one for Linux x64 on Node 24.';

function mayRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The Chromium of the machine, by the folders of a PATH. */
export function onPath(folders: string): string | undefined {
  return folders
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(mayRun);
}

export type Places = { CHROMIUM_PATH?: string | undefined; PATH?: string | undefined };
type Others = { playwright: () => string; npm: () => Promise<Browser | null> };
const others: Others = { playwright: () => chromium.executablePath(), npm: broughtByNpm };

/**
 * The Chromium to test with: the one named, the machine's, Playwright's, else the one inside an npm package. Rejects
 * with the remedy where there is none, because a journey that did not run must never count as passed.
 */
export async function findChromium(
  places: Places = process.env,
  { playwright, npm } = others,
): Promise<Browser> {
  const named = places.CHROMIUM_PATH;
  if (named) {
    if (mayRun(named)) return { path: named };
    throw new Error(`CHROMIUM_PATH names ${named}, and there is no program that may be run.`);
  }
  const installed = [onPath(places.PATH ?? ''), playwright()].find((path) => path && mayRun(path));
  const found = installed ? { path: installed } : await npm();
  if (!found) throw new Error(remedy);
  return found;
}
