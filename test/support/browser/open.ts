import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './find.ts';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens a Chromium without a window, with a profile of its own that is gone when it is closed. */
export async function openBrowser(...more: string[]): Promise<Browser> {
  const { path, env } = await findChromium();
  return chromium.launch({
    executablePath: path,
    args: [...quiet, ...more],
    ...(env && { env: { ...process.env, ...env } as Record<string, string> }),
  });
}
