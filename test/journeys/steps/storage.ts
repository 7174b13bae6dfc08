import type { BrowserContext, Page } from 'playwright-core';

/** Everything a browser keeps of a site beside the page itself. */
export type Kept = {
  local: string;
  session: string;
  databases: string[];
  caches: string[];
  workers: number;
  readableCookies: string;
  cookies: { name: string; path: string; httpOnly: boolean }[];
};

export async function keptBy(context: BrowserContext, page: Page): Promise<Kept> {
  const kept = await page.evaluate(async () => ({
    local: JSON.stringify(localStorage),
    session: JSON.stringify(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
    // Only on a safe origin; 127.0.0.1 is one.
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    readableCookies: document.cookie,
  }));
  const cookies = (await context.cookies()).map(({ name, path, httpOnly }) => ({ name, path, httpOnly }));
  return { ...kept, cookies };
}
