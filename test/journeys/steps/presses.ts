import type { BrowserContext } from 'playwright-core';

/** Counts what a person does with finger or mouse on all pages of a device. */
export async function countPresses(
  context: BrowserContext,
): Promise<{ begin: () => void; made: () => number }> {
  let count = 0;
  await context.exposeBinding('tellPress', () => void (count += 1));
  await context.addInitScript(() => {
    const tell = (window as unknown as { tellPress: () => void }).tellPress;
    addEventListener('pointerdown', ({ isTrusted }) => isTrusted && tell(), { capture: true });
  });
  return { begin: () => void (count = 0), made: () => count };
}
