import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import measure from 'lighthouse';
import { openBrowser } from '#test/support/browser/open';
import { freePort, startApp } from '#test/infra/local/app';
import type { BenchLine } from './line.ts';
import { openStaticPage } from './lighthouse/static-page.ts';
import { median } from './median.ts';

const runs = 7;
const limit = 1.25;
const audit = 'largest-contentful-paint';

/** Milliseconds to the largest contentful paint by Lighthouse's own standard: a phone, slow 4G, a four times slower processor. */
async function largestPaint(url: string, port: number): Promise<number> {
  let missed = '';
  // On a crowded machine a trace now and then holds no paint at all: such a run measured nothing.
  for (let tries = 0; tries < 3; tries += 1) {
    const result = await measure(url, { port, output: 'json', logLevel: 'error', onlyAudits: [audit] });
    const found = result?.lhr.audits[audit];
    if (found?.numericValue !== undefined) return found.numericValue;
    missed = found?.errorMessage ?? result?.lhr.runtimeError?.message ?? '';
  }
  throw new Error(`Lighthouse saw no paint at ${url}: ${missed}`);
}

/** The start page beside a static page with the same words and the stock NHS style sheet, in turns. */
export async function lighthouse(): Promise<BenchLine[]> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'lighthouse-'));
  const app = await startApp(dataDir);
  const still = await openStaticPage();
  const port = await freePort();
  const browser = await openBrowser(`--remote-debugging-port=${port}`);
  try {
    const values: number[] = [];
    const floors: number[] = [];
    // The first of each only warms the servers.
    for (let n = 0; n <= runs; n += 1) {
      values.push(await largestPaint(`${app.url}/`, port));
      floors.push(await largestPaint(`${still.url}/`, port));
    }
    const line = { value: median(values.slice(1)), floor: median(floors.slice(1)) };
    return [{ name: 'LCP of the start page', ...line, ratio: line.value / line.floor, limit, unit: 'ms' }];
  } finally {
    await browser.close();
    await still.close();
    await app.stop();
    await rm(dataDir, { recursive: true });
  }
}
