import { rmSync } from 'node:fs';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { openBrowser } from '#test/support/browser/open';
import { type App, startApp } from '#test/infra/local/app';
import { dataFolder } from '#test/support/rig/folder';
import { Evidence } from './evidence.ts';
import { Troubles } from './troubles.ts';
import { patience } from './patience.ts';

/** The screens that the pages have to work on: a court's laptop, the narrowest that counts, a phone. */
export const screens = {
  laptop: { viewport: { width: 1366, height: 768 } },
  narrow: { viewport: { width: 320, height: 640 } },
  phone: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
} as const satisfies Record<string, BrowserContextOptions>;

const alike = { locale: 'en-GB', timezoneId: 'Europe/London' };

/** The app that `npm start` runs, on data of its own, and one browser; opened for a file, ended with it. */
export class Stage {
  readonly dataDir = dataFolder('journey');
  readonly troubles = new Troubles();
  readonly evidence = new Evidence();
  app!: App;
  browser!: Browser;
  private readonly flags: string[];

  constructor(flags: string[]) {
    this.flags = flags;
  }

  async open(): Promise<void> {
    [this.app, this.browser] = await Promise.all([startApp(this.dataDir), openBrowser(...this.flags)]);
  }

  /** Kills the browser without telling its pages, and opens another. */
  async reopenBrowser(): Promise<void> {
    await this.browser.close();
    this.browser = await openBrowser(...this.flags);
  }

  /** Another device: nothing that an earlier one kept is there. */
  async device(options: BrowserContextOptions = screens.laptop): Promise<BrowserContext> {
    const context = await this.browser.newContext({ ...alike, baseURL: this.app.url, ...options });
    context.setDefaultTimeout(patience);
    this.evidence.watch(context);
    await this.troubles.watch(context, this.app.url);
    return context;
  }

  /** A page of a device of its own. */
  async page(options?: BrowserContextOptions): Promise<Page> {
    return (await this.device(options)).newPage();
  }

  async close(): Promise<void> {
    await this.browser?.close();
    await this.app?.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}

/** Opens a stage for the file that calls it. Whatever a browser complains of in a test fails that test. */
export function openStage(...flags: string[]): Stage {
  const stage = new Stage(flags);
  beforeAll(() => stage.open());
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') throw new Error(await stage.evidence.tell());
  });
  afterEach(() => expect(stage.troubles.take()).toEqual([]));
  afterAll(() => stage.close());
  return stage;
}
