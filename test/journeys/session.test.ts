import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { newForm, referrer, saysOfSaving, stored } from './steps/draft.ts';
import { press, reads, sees, write } from './steps/form.ts';
import { leavesByShift } from './steps/leave.ts';
import { idIn } from './steps/short-path.ts';
import { openAs, signInAs } from './steps/sign-in.ts';
import { openStage } from './steps/stage.ts';
import { woman } from './steps/woman.ts';

// As on a locked-down laptop: nothing of another site may set a cookie (H25).
const stage = openStage('--test-third-party-cookie-phaseout');
const family = 'Family name';

/** Signs in again in the tab that the lock screen opens; the locked page opens by itself. */
async function unlock(page: Page): Promise<void> {
  const opening = page.context().waitForEvent('page');
  await page.getByRole('link', { name: 'Sign in again' }).click();
  const tab = await opening;
  await signInAs(tab, referrer);
  await sees(tab, 'You are signed in again');
  await tab.close();
  await sees(page, 'Refer a woman');
}

async function formWithName(): Promise<Page> {
  const page = await newForm(stage);
  await write(page, family, woman.familyName);
  await saysOfSaving(page, /^Saved/);
  return page;
}

it('keeps the form when its sign-in is no longer taken, and goes on after an unlock in a new tab', async () => {
  const page = await formWithName();
  await page.route('**/api/referrals/*/draft', (route) =>
    route.continue({ headers: { ...route.request().headers(), authorization: 'Bearer worn.out.token' } }),
  );
  await write(page, 'Given names', woman.givenNames);
  await sees(page, 'This page is locked');
  expect(await page.getByLabel(family).isVisible()).toBe(false);
  await page.unroute('**/api/referrals/*/draft');
  await unlock(page);
  expect(await page.getByLabel('Given names').inputValue()).toBe(woman.givenNames);
  await stored(stage, idIn(page), { familyName: woman.familyName, givenNames: woman.givenNames });
});

it('locks a page nobody has touched for half an hour, keeps it, and lets nobody slip in by the issuer’s session', async () => {
  const page = await stage.page();
  await page.clock.install();
  await newForm(stage, page);
  await write(page, family, woman.familyName);
  await stored(stage, idIn(page), { familyName: woman.familyName });
  await page.clock.fastForward('29:00');
  await sees(page, 'Refer a woman');
  await page.clock.fastForward('01:30');
  await sees(page, 'This page is locked');
  expect(await page.title()).toMatch(/^Locked/);
  const another = await page.context().newPage();
  await another.goto('/referrals');
  await sees(another, 'Sign in');
  await another.close();
  await unlock(page);
  expect(await page.getByLabel(family).inputValue()).toBe(woman.familyName);
});

it('shows nothing of one person to another who signs in on the locked computer', async () => {
  const page = await formWithName();
  const other = await page.context().newPage();
  await other.goto('/referrals');
  await sees(other, 'Your referrals');
  await leavesByShift(other);
  await sees(page, 'This page is locked');
  const opening = page.context().waitForEvent('page');
  await page.getByRole('link', { name: 'Sign in again' }).click();
  const tab = await opening;
  await signInAs(tab, 'Juniper Quillfeather');
  await expect.poll(() => page.getByRole('heading', { name: 'This page is locked' }).count()).toBe(0);
  expect(await page.getByText(woman.familyName).count()).toBe(0);
  // The page may be on its way to another address.
  const values = () =>
    page.locator('input').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  await expect.poll(values).not.toContain(woman.familyName);
});

it('leaves for a neutral page when Shift is pressed three times, and is locked on return', async () => {
  const page = await formWithName();
  const id = idIn(page);
  await write(page, 'Given names', woman.givenNames);
  await leavesByShift(page);
  await stored(stage, id, { givenNames: woman.givenNames });
  await page.goto('/referrals');
  await sees(page, 'Sign in');
  const another = await page.context().newPage();
  await another.goto('/referrals');
  await sees(another, 'Sign in');
});

it('locks the form when somebody leaves quickly from the leaflet beside it', async () => {
  const page = await formWithName();
  const opening = page.context().waitForEvent('page');
  await page.getByRole('link', { name: 'leaflet (opens in a new tab)' }).first().click();
  const leaflet = await opening;
  // Its words are there before its script is.
  await leaflet.waitForLoadState();
  await sees(leaflet, 'If someone wants to refer you');
  await leavesByShift(leaflet);
  await sees(page, 'This page is locked');
  await page.close();
  await leaflet.goto('/referrals');
  await sees(leaflet, 'Sign in');
  await leavesByShift(leaflet);
});

it('signs out of the service and of the issuer', async () => {
  const page = await openAs(await stage.page(), referrer, '/referrals');
  await sees(page, 'Your referrals');
  await press(page, 'Sign out');
  await sees(page, 'Refer a woman before sentence');
  await page.goto('/referrals');
  await sees(page, 'Sign in');
});

it('signs in after a reload without typing, by full-page redirects only', async () => {
  const page = await stage.page();
  const frames: string[] = [];
  const popUps: Page[] = [];
  page.on('frameattached', (frame) => frames.push(frame.url()));
  page.context().on('page', (opened) => popUps.push(opened));
  await openAs(page, referrer, '/referrals');
  await sees(page, 'Your referrals');
  await page.reload();
  await sees(page, 'Your referrals');
  expect([frames, popUps]).toEqual([[], []]);
});

it('says the same to every address, known or not, and whom to phone when no code comes', async () => {
  const said: string[] = [];
  for (const email of ['marigold.fernsby@nhs.example', 'nobody@nhs.example', 'somebody@elsewhere.example']) {
    const page = await stage.page();
    await page.goto('/referrals');
    await write(page, 'Your work email address', email);
    await press(page, 'Send me a code');
    await sees(page, 'Check your email');
    await reads(page, 'If a code does not come within two minutes phone 020 7946 0123');
    said.push((await page.getByRole('main').innerText()).replaceAll(email, 'ADDRESS'));
  }
  expect(new Set(said).size).toBe(1);
});
