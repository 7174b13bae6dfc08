import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { newForm } from './steps/draft.ts';
import { follow, sees } from './steps/form.ts';
import { leaves, leavesByShift } from './steps/leave.ts';
import { publicAddresses } from './steps/public-pages.ts';
import { openAs } from './steps/sign-in.ts';
import { openStage, screens } from './steps/stage.ts';

const stage = openStage();
const phone = '020 7946 0123';

async function saysWhatEveryPageSays(page: Page): Promise<void> {
  await page.getByText('Demonstration: do not enter a real person').waitFor();
  await page.getByText('This is not an emergency service and is not watched day and night.').waitFor();
  await page.getByRole('contentinfo').getByRole('link', { name: phone }).waitFor();
}

it.each(publicAddresses())(
  'says on %s that it is a demonstration and no emergency service',
  async (address) => {
    const page = await stage.page();
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(200);
    await saysWhatEveryPageSays(page);
  },
);

it('says so on the pages of each role too', async () => {
  const homes = {
    'Marigold Fernsby': '/referrals',
    'Tansy Wobblethorn': '/cases',
    'Sorrel Nettlecombe': '/enquiries',
  };
  for (const [name, path] of Object.entries(homes)) {
    const page = await openAs(await stage.page(), name, path);
    await page.getByRole('button', { name: 'Sign out' }).waitFor();
    await saysWhatEveryPageSays(page);
  }
});

it('says on the start page who is on, in words, and whom to phone', async () => {
  const page = await stage.page(screens.phone);
  await page.goto('/');
  const duty = (await (await fetch(`${stage.app.url}/api/duty`)).json()) as { words: string };
  await page.getByRole('status').filter({ hasText: duty.words }).waitFor();
  await page.getByRole('main').getByRole('link', { name: phone }).first().waitFor();
  await page.getByRole('link', { name: 'Start a referral' }).waitFor();
});

it('says on the start page and in the app that it looks up who is on, and when it cannot see it', async () => {
  const page = await newForm(stage);
  for (const path of ['/', '/referrals']) {
    const letGo = Promise.withResolvers<void>();
    await page.route('**/api/duty', (route) => letGo.promise.then(() => route.abort()));
    await page.goto(path);
    await page.getByText('Looking up who is on …').waitFor();
    letGo.resolve();
    await page.getByText('We cannot see who is on. Phone').filter({ hasText: phone }).waitFor();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  }
});

it('names the phone on the start page and wherever script is needed, also without script', async () => {
  const page = await stage.page({ ...screens.laptop, javaScriptEnabled: false });
  await page.goto('/');
  await page.getByText(`To find out who is on now, phone ${phone}.`).waitFor();
  await follow(page, 'Refer by phone or on paper');
  await sees(page, /./);
  await page.getByRole('main').getByText(phone).first().waitFor();
  await page.goto('/referrals');
  await follow(page, 'the 18 questions on one page');
  await page.getByRole('main').getByText(phone).first().waitFor();
});

it('leaves a reading page when Shift is pressed three times, and by its button', async () => {
  const page = await stage.page();
  await page.goto('/leaflet');
  await leavesByShift(page);
  await page.goto('/privacy');
  await leaves(page, () => follow(page, 'Leave this page'));
});

/** Each has its own script for it: a reading page, the sign-in of this machine, and the app. */
const pagesToLeave: Record<string, () => Promise<Page>> = {
  'a reading page': async () => visit('/leaflet'),
  'the sign-in': async () => {
    const page = await visit('/referrals');
    await sees(page, 'Sign in');
    return page;
  },
  'the app': () => newForm(stage),
};
async function visit(path: string): Promise<Page> {
  const page = await stage.page();
  await page.goto(path);
  return page;
}

it.each(Object.entries(pagesToLeave))('stays on %s when text is selected with Shift', async (_, open) => {
  const page = await open();
  const address = page.url();
  const words = page.getByRole('heading', { level: 1 });
  await words.click({ position: { x: 4, y: 8 } });
  for (let times = 0; times < 4; times += 1)
    await words.click({ modifiers: ['Shift'], position: { x: 40 + 10 * times, y: 8 } });
  expect(await page.evaluate(() => getSelection()?.toString())).not.toBe('');
  expect(page.url()).toBe(address);
  await leavesByShift(page);
});

it('prints the 18 questions on the page for when nothing works', async () => {
  const page = await stage.page();
  await page.goto('/downtime');
  const numbers = (await page.getByRole('main').innerText())
    .match(/^\s*(\d+)[.\s]/gm)
    ?.map((one) => parseInt(one, 10));
  expect(new Set(numbers)).toEqual(new Set(Array.from({ length: 18 }, (_, index) => index + 1)));
});
