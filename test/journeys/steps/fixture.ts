import type { Page } from 'playwright-core';
import { newForm, referrer } from './draft.ts';
import { sees } from './form.ts';
import { signInAs } from './sign-in.ts';
import type { Stage } from './stage.ts';
import { type Enquiry, asked } from './team.ts';

/** Leads to a page in one of its states, ready to be looked at. */
export type Lead = (fixture: Fixture) => Promise<Page>;

/** States of pages, by the address as the router or the build names it. */
export type Pages = Record<string, Record<string, Lead>>;

/** What the pages show: some data, and each person on a separate device where they stay signed in. */
export class Fixture {
  readonly stage: Stage;
  enquiry!: Enquiry;
  /** A case of which every word is as long as it may be. */
  longWords!: Enquiry;
  private readonly devices = new Map<string, Page>();

  constructor(stage: Stage) {
    this.stage = stage;
  }

  async prepare(): Promise<void> {
    this.enquiry = await asked(this.stage, { familyName: 'Quimbletop' });
    this.longWords = await asked(this.stage, {
      familyName: 'W'.repeat(35),
      givenNames: 'W'.repeat(35),
      offence: 'W'.repeat(100),
      whereDetail: 'W'.repeat(200),
      whySecondaryCare: 'W'.repeat(600),
    });
  }

  /** Takes away what nobody stays signed in at: a hundred pages at work in the background starve the one looked at. */
  async clear(): Promise<void> {
    const stay = new Set([...this.devices.values()].map((page) => page.context()));
    const gone = this.stage.browser.contexts().filter((context) => !stay.has(context));
    await Promise.all(gone.map((context) => context.close()));
  }

  /** A person's page at an address of the app; the first time the person is picked from the list. */
  async open(person: string, path: string, heading: string | RegExp): Promise<Page> {
    const known = this.devices.get(person);
    const page = known ?? (await this.stage.page());
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.goto(path);
    if (!known) await signInAs(page, person);
    this.devices.set(person, page);
    await sees(page, heading);
    return page;
  }

  /** A person's page when the answer of the API that it waits for never comes. */
  async cutOff(person: string, path: string, heading: string | RegExp, api: string): Promise<Page> {
    const page = await this.open(person, path, heading);
    await page.route(api, (route) => route.abort());
    await page.reload();
    await page.getByRole('alert').waitFor();
    return page;
  }

  /** A page of nobody in particular. */
  async visit(path: string): Promise<Page> {
    const page = await this.stage.page();
    await page.goto(path);
    return page;
  }

  /** A referral's form that nothing was typed into yet. */
  async form(): Promise<Page> {
    const known = this.devices.get(referrer);
    if (known) return this.open(referrer, '/referrals/new', 'Refer a woman');
    const page = await newForm(this.stage);
    this.devices.set(referrer, page);
    return page;
  }
}
