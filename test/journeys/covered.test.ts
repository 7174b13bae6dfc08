import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { newForm } from './steps/draft.ts';
import { choose, sees, write } from './steps/form.ts';
import { openStage } from './steps/stage.ts';

const stage = openStage();
/** The narrowest screen that counts, and a court's laptop at 200% zoom. */
const screens = { '320 px': { width: 320, height: 568 }, '200% zoom': { width: 683, height: 384 } };

/** What stays in the window and covers the middle of this element, or the line one writes on; null where nothing does. */
const coveredBy = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body || at.closest('.app-exit')) return null;
    const { left, top, bottom, width } = at.getBoundingClientRect();
    // A browser moves the window to the caret of a text area, and not to the whole of it.
    const caret = (area: HTMLTextAreaElement) => (area.selectionEnd > 0 ? bottom - 16 : top + 16);
    const line = at instanceof HTMLTextAreaElement ? caret(at) : (top + bottom) / 2;
    const over = document.elementFromPoint(left + width / 2, line);
    const bar = over?.closest('.app-save-status, .app-exit');
    return bar ? `${bar.className} covers ${at.outerHTML.slice(0, 100)}` : null;
  });

/** Goes through the page by the keyboard, there and back. */
async function coversNothing(page: Page): Promise<void> {
  const covered: string[] = [];
  await page.locator('main').focus();
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let times = 0; times < 60; times += 1) {
      await page.keyboard.press(key);
      const found = await coveredBy(page);
      if (found) covered.push(found);
    }
  }
  expect(covered).toEqual([]);
}

it.each(Object.entries(screens))(
  'nothing that stays in the window covers a button or a field: %s',
  async (_, viewport) => {
    const page = await newForm(stage, await stage.page({ viewport }));
    // The longest that the line can say.
    await write(page, '10. Why does she need', 'x'.repeat(20_001));
    await page.getByRole('status').filter({ hasText: 'Too long to save' }).waitFor();
    await coversNothing(page);
    await choose(page, '12. Suicide or self-harm now', 'Imminent');
    await sees(page, 'Stop: act now');
    await page.evaluate(() => scrollTo(0, 0));
    const overlaps = await page.evaluate(() => {
      const bar = [...document.querySelectorAll('.app-save-status')].find((one) => one.checkVisibility());
      const line = bar?.getBoundingClientRect();
      const buttons = [...document.querySelectorAll('main button')].filter((one) => one.checkVisibility());
      return buttons.filter((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return line && top < line.bottom && bottom > line.top;
      }).length;
    });
    expect(overlaps).toBe(0);
    await coversNothing(page);
  },
);
