import { get } from 'node:http';
import type { BrowserContext, Page, Request } from 'playwright-core';

export type Loaded = { script: number; stylesheet: number };
type Kind = keyof Loaded;

const isKind = (text: string): text is Kind => text === 'script' || text === 'stylesheet';

/** Bytes of a file as it goes over the wire to a browser that takes brotli. Rejects when it is not packed so. */
function packedBytes(url: string): Promise<number> {
  return new Promise((done, fail) => {
    get(url, { headers: { 'accept-encoding': 'br' } }, (answer) => {
      if (answer.statusCode !== 200 || answer.headers['content-encoding'] !== 'br') {
        answer.resume();
        return fail(new Error(`${new URL(url).pathname} is not served with brotli`));
      }
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
      answer.on('end', () => done(bytes));
      answer.on('error', fail);
    }).on('error', fail);
  });
}

/** Watches which of the site's own scripts and style sheets a browser asks for, each counted once; `/local/` is not the site's. */
export function watchLoaded(context: BrowserContext, site: string) {
  const files = new Map<string, Kind>();
  context.on('request', (request: Request) => {
    const kind = request.resourceType();
    const { origin, pathname } = new URL(request.url());
    if (isKind(kind) && origin === site && !pathname.startsWith('/local/')) files.set(request.url(), kind);
  });
  return {
    /** Thousands of bytes of each kind until now, once the page has nothing more to ask for. */
    kilobytes: async (page: Page): Promise<Loaded> => {
      await page.waitForLoadState('networkidle');
      const sum: Loaded = { script: 0, stylesheet: 0 };
      for (const [url, kind] of files) sum[kind] += (await packedBytes(url)) / 1000;
      return sum;
    },
  };
}
