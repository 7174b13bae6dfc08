import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { press, reads, sees } from './steps/form.ts';
import { type Mail, mailTo } from './steps/inbox.ts';
import { book, judge, linkFor, makeSession } from './steps/sessions.ts';
import { openStage, screens } from './steps/stage.ts';
import { type Enquiry, asked } from './steps/team.ts';

const stage = openStage();
const phone = '020 7946 0123';
let enquiry: Enquiry;
let booked: Mail;
let unconfirmed: Mail;
beforeAll(async () => {
  enquiry = await asked(stage, { familyName: 'Rewritten' });
  booked = await book(stage, await stage.page(), await makeSession(stage, { capacity: 5 }), judge);
  unconfirmed = await mailTo(stage.app.url, judge.email, 'Please confirm');
});

/** What gateways and mail programs make of a link. */
const rewrites: [string, (link: string) => string][] = [
  ['with its sign encoded', (link) => link.replace('#', '%23')],
  ['with its sign encoded twice', (link) => link.replace('#', '%2523')],
  ['with its sign encoded and a bracket glued to it', (link) => `${link.replace('#', '%23')}%29`],
  ['with a full stop glued to it', (link) => `${link}.`],
  ['with a bracket glued to it', (link) => `${link})`],
  ['with a space glued to it', (link) => `${link}%20`],
];

/** Opens a rewritten link, and says which later requests carry its key. */
async function open(page: Page, link: string): Promise<() => string[]> {
  // Until the script has mended it, the address is what the gateway made of it.
  stage.troubles.expect(/^The (address|fragment) is not neutral/);
  const key = link
    .slice(-20)
    .replace(/[^\w-]+|%\d\d$/g, '')
    .slice(0, 12);
  const seen: string[] = [];
  await page.goto(link);
  page.on('request', (request) => seen.push(request.url()));
  return () => seen.filter((url) => url.includes(key));
}

describe.each(rewrites)('a link %s', (_, rewritten) => {
  it('opens the enquiry, and takes an answer', async () => {
    const page = await stage.page(screens.phone);
    const carried = await open(page, rewritten(enquiry.link));
    await sees(page, 'An enquiry to your team');
    expect(page.url()).toBe(enquiry.link);
    await press(page, 'This is not our inbox');
    await sees(page, 'Thank you');
    expect(carried()).toEqual([]);
  });

  it('opens the person’s own booking, and leaves the address', async () => {
    const page = await stage.page();
    const carried = await open(page, rewritten(linkFor('see', booked)));
    await sees(page, 'Booked');
    expect(page.url()).toBe(`${stage.app.url}/booking`);
    expect(carried()).toEqual([]);
  });

  it('opens the page to confirm, and the one to cancel', async () => {
    const page = await stage.page();
    const confirm = linkFor('confirm', unconfirmed);
    const carried = await open(page, rewritten(confirm));
    await press(page, 'Confirm my sign-up');
    await sees(page, 'Your place is booked');
    expect(page.url()).toBe(confirm.split('#')[0]);
    expect(carried()).toEqual([]);
    await open(page, rewritten(linkFor('cancel', booked)));
    await sees(page, 'Cancel your booking');
    expect(page.url()).toBe(`${stage.app.url}/booking`);
  });
});

it('no log of this machine has the key of a link', () => {
  const folder = join(stage.dataDir, 'log');
  const logs = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const keys = [enquiry.link, linkFor('see', booked), linkFor('confirm', unconfirmed)].map((link) =>
    link.slice(-40, -1),
  );
  expect(logs.join('').length).toBeGreaterThan(0);
  for (const key of keys) expect(logs.join('')).not.toContain(key);
});

describe('an address with nothing behind it', () => {
  it.each([
    '/nothing-here',
    '/old.html',
    '/assets/gone-1a2b3c4d.js',
    '/sessions/nothing/at/all',
    '/api/nothing',
    '/local/nothing',
  ])('is a page with a heading and the phone number: %s', async (address) => {
    stage.troubles.expect(/^The address is not neutral/);
    const page = await stage.page();
    const answer = await page.goto(address);
    expect(answer?.headers()['content-type']).toContain('text/html');
    await sees(page, /not found|nothing here/i);
    await page.getByRole('main').getByText(phone).first().waitFor();
  });

  it('names the phone also without script', async () => {
    const page = await stage.page({ ...screens.laptop, javaScriptEnabled: false });
    for (const address of ['/nothing-here', '/old.html', '/api/nothing']) {
      await page.goto(address);
      await reads(page, phone);
    }
  });
});
