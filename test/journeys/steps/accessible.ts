import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const asked: Parameters<AxeBuilder['options']>[0] = {
  runOnly: { type: 'tag', values: rules },
  resultTypes: ['violations'],
};
const widths = [1366, 320];

/** What axe finds, and whether anything is wider than the screen, at both widths and with everything unfolded. */
export async function complaints(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
  for (const width of widths) {
    await page.setViewportSize({ width, height: 768 });
    // One frame and no more: nothing of ours is framed, and the long way opens a page for each look.
    const { violations } = await new AxeBuilder({ page }).options(asked).setLegacyMode(true).analyze();
    for (const { id, help, nodes } of violations) {
      found.push(...nodes.map(({ target }) => `${width} px: ${id} (${help}) at ${target.join(' ')}`));
    }
    const wider = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    if (wider > 0) found.push(`${width} px: the page is ${wider} px wider than the screen`);
  }
  await page.setViewportSize({ width: 1366, height: 768 });
  return found;
}
