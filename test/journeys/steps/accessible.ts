import { setTimeout as pause } from 'node:timers/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { brokenWords } from './broken-words.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const asked: Parameters<AxeBuilder['options']>[0] = {
  runOnly: { type: 'tag', values: rules },
  resultTypes: ['violations'],
};
const [wide, narrow] = [1366, 320];
/** The narrowest screen on which a table stands as one. */
const table = 769;

const often = 100;
const soon = 10_000;

/** What is wider than a screen and stays so (the header folds its menu only once it knows how wide that is), or torn. */
async function misfits(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 768 });
  const look = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const until = Date.now() + soon;
  let wider = await look();
  while (wider > 0 && Date.now() < until) {
    await pause(often);
    wider = await look();
  }
  const broken = await brokenWords(page);
  return [
    ...(wider > 0 ? [`${width} px: the page is ${wider} px wider than the screen`] : []),
    ...(broken.length > 0 ? [`${width} px: torn at the end of a line: ${broken.join(', ')}`] : []),
  ];
}

/** What axe finds on the narrowest screen that counts, and what fits none, with everything unfolded. */
export async function complaints(page: Page): Promise<string[]> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
  const found: string[] = [];
  for (const width of [wide, table, narrow]) found.push(...(await misfits(page, width)));
  // One frame and no more: nothing of ours is framed, and the long way opens a page for each look.
  const { violations } = await new AxeBuilder({ page }).options(asked).setLegacyMode(true).analyze();
  for (const { id, help, nodes } of violations)
    found.push(...nodes.map(({ target }) => `${id} (${help}) at ${target.join(' ')}`));
  await page.setViewportSize({ width: wide, height: 768 });
  return found;
}
