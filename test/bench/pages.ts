import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from '#test/support/browser/open';
import { startApp } from '#test/infra/local/app';
import { press, sees } from '#test/journeys/steps/form';
import { answer, checkAnswers, declareAndSend } from '#test/journeys/steps/short-path';
import { makeSession } from '#test/journeys/steps/sessions';
import type { CountLine } from './count.ts';
import { watchLoaded } from './pages/loaded.ts';
import { floors } from './pages/stock.ts';

const readingLimits = { script: 80, stylesheet: 20 };
// Public pages with a form that may need script of its own.
const publicFormLimits: Record<string, number> = { '/booking': 130, '/sessions/{id}/sign-up': 130 };
// Drawn by the server, so none of them is a file.
const drawnPages = ['/sessions', '/sessions/{id}', '/sessions/{id}/sign-up', '/sessions/{id}/confirm'];
const formLimit = 185;

/** Addresses of the public pages that were built; the signed-in app's shell is none. */
async function readingPages(): Promise<string[]> {
  const names = (await readdir('dist/web')).filter((name) => name.endsWith('.html') && name !== 'app.html');
  return names.map((name) => `/${name.replace(/(index)?\.html$/, '')}`).sort();
}

async function reading(
  browser: Browser,
  site: string,
  name: string,
  sessionId: string,
  styles: number,
): Promise<CountLine[]> {
  const context = await browser.newContext();
  const loaded = watchLoaded(context, site);
  const page = await context.newPage();
  const answer = await page.goto(site + name.replace('{id}', sessionId));
  if (!answer?.ok()) throw new Error(`${name} was answered ${answer?.status() ?? 'not at all'}`);
  const { script, stylesheet } = await loaded.kilobytes(page);
  await context.close();
  return [
    {
      name: `${name}: JavaScript`,
      value: script,
      floor: 0,
      limit: publicFormLimits[name] ?? readingLimits.script,
      unit: 'KB',
    },
    {
      name: `${name}: CSS`,
      value: stylesheet,
      floor: styles,
      limit: readingLimits.stylesheet,
      unit: 'KB',
    },
  ];
}

/** From a clean profile through the sign-in to the form, then on to the receipt: every chunk a referrer's browser loads. */
async function form(browser: Browser, site: string, react: number): Promise<CountLine[]> {
  const context = await browser.newContext({ baseURL: site, locale: 'en-GB', timezoneId: 'Europe/London' });
  const loaded = watchLoaded(context, site);
  const page = await context.newPage();
  await page.goto('/referrals/new');
  await sees(page, 'Sign in');
  await press(page, 'Marigold Fernsby');
  await page.getByRole('textbox', { name: 'Family name' }).waitFor();
  const atForm = await loaded.kilobytes(page);
  await answer(page);
  await checkAnswers(page);
  await declareAndSend(page);
  const atReceipt = await loaded.kilobytes(page);
  await context.close();
  const line = (name: string, value: number): CountLine => {
    return { name, value, floor: react, limit: formLimit, unit: 'KB' };
  };
  return [
    line('signed-in form: JavaScript', atForm.script),
    line('form, check and receipt: JavaScript', atReceipt.script),
  ];
}

/** JavaScript and CSS that a real browser loads from what `npm start` serves, as brotli carries them. */
export async function pages(): Promise<CountLine[]> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'pages-'));
  const app = await startApp(dataDir);
  const browser = await openBrowser();
  try {
    const { styles, react } = await floors();
    const lines: CountLine[] = [];
    const { id } = await makeSession({ app, dataDir });
    for (const name of [...(await readingPages()), ...drawnPages])
      lines.push(...(await reading(browser, app.url, name, id, styles)));
    return [...lines, ...(await form(browser, app.url, react))];
  } finally {
    await browser.close();
    await app.stop();
    await rm(dataDir, { recursive: true });
  }
}
