import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { findChromium } from '#test/support/browser/find';

const folder = mkdtempSync(join(tmpdir(), 'browsers-'));
afterAll(() => rmSync(folder, { recursive: true }));

function program(...path: string[]): string {
  const file = join(folder, ...path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, '');
  chmodSync(file, 0o755);
  return file;
}

const named = program('named');
const ofTheMachine = program('bin', 'chromium-browser');
const playwrights = program('playwright', 'chrome');
const inPackage = { path: program('package', 'chromium') };
const PATH = join(folder, 'bin');
const nothing = { playwright: () => join(folder, 'nowhere'), npm: () => Promise.resolve(null) };
const all = { playwright: () => playwrights, npm: () => Promise.resolve(inPackage) };

it('takes the browser that is named, the machine’s, Playwright’s, then the one in the package', async () => {
  expect(await findChromium({ CHROMIUM_PATH: named, PATH }, all)).toEqual({ path: named });
  expect(await findChromium({ PATH }, all)).toEqual({ path: ofTheMachine });
  expect(await findChromium({}, all)).toEqual({ path: playwrights });
  expect(await findChromium({}, { ...all, playwright: nothing.playwright })).toBe(inPackage);
});

it('says the remedy where there is none, and takes no other for the one that is named', async () => {
  await expect(findChromium({}, nothing)).rejects.toThrow(/apt-get install chromium.*CHROMIUM_PATH.*npm ci/);
  await expect(findChromium({ CHROMIUM_PATH: join(folder, 'nowhere'), PATH }, all)).rejects.toThrow(
    'CHROMIUM_PATH',
  );
});
