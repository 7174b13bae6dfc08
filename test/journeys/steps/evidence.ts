import type { BrowserContext, Page, Request } from 'playwright-core';

const kept = 12;
const words = 400;

/** The evidence of a failed journey: what its last pages show, and the last requests. */
export class Evidence {
  private readonly underWay = new Map<Request, number>();
  private answered: string[] = [];
  private pages: Page[] = [];

  watch(context: BrowserContext): void {
    const note = (request: Request, what: string) => {
      const took = Date.now() - (this.underWay.get(request) ?? Date.now());
      this.underWay.delete(request);
      this.answered = [...this.answered, `${what} after ${took} ms: ${told(request)}`].slice(-kept);
    };
    context.on('page', (page) => this.pages.push(page));
    context.on('request', (request) => this.underWay.set(request, Date.now()));
    context.on('requestfailed', (request) => note(request, request.failure()?.errorText ?? 'failed'));
    context.on('requestfinished', (request) => {
      void request.response().then(
        (response) => note(request, String(response?.status())),
        () => note(request, 'gone'),
      );
    });
    context.on('close', () => (this.pages = this.pages.filter((page) => page.context() !== context)));
  }

  /** In lines, the newest page first. */
  async tell(): Promise<string> {
    const shown = await Promise.all(this.pages.slice(-3).reverse().map(look));
    const waiting = [...this.underWay.keys()].map((request) => `not answered: ${told(request)}`);
    return ['What it left behind:', ...shown, ...this.answered, ...waiting.slice(-kept)].join('\n  ');
  }
}

const told = (request: Request) => `${request.method()} ${request.url()}`;

async function look(page: Page): Promise<string> {
  const text = await page
    .locator('main')
    .innerText({ timeout: 5000 })
    .catch((error: Error) => `(cannot be read: ${error.message})`);
  return `${page.url()} shows: ${text.replace(/\s+/g, ' ').slice(0, words)}`;
}
