import type { Page } from 'playwright-core';
import { neutralPage } from './troubles.ts';

const neutral = {
  contentType: 'text/html',
  body: '<!doctype html><title>Weather</title><h1>Weather</h1>',
};

/**
 * Leaves quickly, and waits until the neutral page is there. Its place is taken only now: where one address is stood in
 * for, every request of the browser takes the long way round by the test.
 */
export async function leaves(page: Page, act: () => Promise<unknown>): Promise<void> {
  const any = `${neutralPage}**`;
  await page.context().route(any, (route) => route.fulfill(neutral));
  await act();
  await page.waitForURL(any);
  await page.context().unroute(any);
}

/** The quick exit by the keyboard. */
export const leavesByShift = (page: Page) =>
  leaves(page, async () => {
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
  });
