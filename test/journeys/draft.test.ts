import { expect, it } from 'vitest';
import { newForm, referrer, saysOfSaving, sendFromElsewhere, stored } from './steps/draft.ts';
import { follow, group, press, reads, sees, write } from './steps/form.ts';
import { answer, checkAnswers, idIn } from './steps/short-path.ts';
import { openAs } from './steps/sign-in.ts';
import { openStage, screens } from './steps/stage.ts';
import { keptBy } from './steps/storage.ts';
import { identifyingWordsIn, woman } from './steps/woman.ts';

const stage = openStage();
const family = 'Family name';

it('says when it was saved, and survives a closed browser and another device', async () => {
  const page = await newForm(stage);
  const path = new URL(page.url()).pathname;
  await write(page, family, woman.familyName);
  await saysOfSaving(page, /^Saved ([01]\d|2[0-3]):[0-5]\d$/);
  await stage.reopenBrowser();
  const other = await openAs(await stage.page(screens.phone), referrer, path);
  await sees(other, 'Refer a woman');
  expect(await other.getByLabel(family).inputValue()).toBe(woman.familyName);
});

it('is saved when the page is left in the middle of a word', async () => {
  const page = await newForm(stage);
  const id = idIn(page);
  await write(page, family, 'Q');
  await stored(stage, id, { familyName: 'Q' });
  // Not before the page knows it: one request at a time is sent.
  await saysOfSaving(page, /^Saved /);
  await write(page, family, woman.familyName);
  await page.close({ runBeforeUnload: false });
  await stored(stage, id, { familyName: woman.familyName });
});

it('merges what two tabs typed, and shows the same field of both side by side', async () => {
  const one = await newForm(stage);
  const id = idIn(one);
  await write(one, family, 'First');
  await stored(stage, id, { familyName: 'First' });
  const two = await one.context().newPage();
  await two.goto(`/referrals/${id}`);
  await sees(two, 'Refer a woman');
  await write(one, family, 'Yellow');
  await write(one, '10. Why does she need', woman.why);
  await stored(stage, id, { familyName: 'Yellow', whySecondaryCare: woman.why });

  await write(two, family, 'Blue');
  await write(two, 'Given names', woman.givenNames);
  const conflict = two.getByRole('alert').filter({ hasText: 'This draft was also changed on another page' });
  await conflict.waitFor();
  expect(await conflict.getByRole('term').allInnerTexts()).toEqual(['Yours', 'Stored']);
  expect(await conflict.getByRole('definition').allInnerTexts()).toEqual(['Blue', 'Yellow']);
  await stored(stage, id, { familyName: 'Yellow', givenNames: woman.givenNames });
  expect(await two.getByLabel('10. Why does she need').inputValue()).toBe(woman.why);

  await press(two, 'Keep yours');
  await stored(stage, id, { familyName: 'Blue', givenNames: woman.givenNames, whySecondaryCare: woman.why });
  expect(await conflict.count()).toBe(0);
});

it('still shows what was typed when the draft was sent from another page, also to who had left the form', async () => {
  const page = await newForm(stage);
  const id = idIn(page);
  await write(page, family, woman.familyName);
  await stored(stage, id, { familyName: woman.familyName });
  await sendFromElsewhere(stage, id);
  await write(page, '10. Why does she need', 'She has stopped eating');
  await page.getByRole('link', { name: 'Your referrals' }).first().click();
  await sees(page, 'Your referrals');
  await page.locator(`a[href="/referrals/${id}"]`).first().click();
  await sees(page, 'This referral has been sent already');
  const typed = page.getByRole('region', { name: 'You had also typed' });
  expect(await typed.getByRole('term').allInnerTexts()).toEqual(['Why secondary care']);
  expect(await typed.getByRole('definition').allInnerTexts()).toEqual(['She has stopped eating']);
  const kept = await keptBy(page.context(), page);
  expect(JSON.stringify(kept)).not.toContain('stopped eating');
  await page.getByRole('link', { name: 'See what was sent' }).click();
  await sees(page, 'Your referral');
});

it('goes on saving the rest beside a text that is too long, names that field, and leaves it on the page', async () => {
  const page = await newForm(stage);
  const pasted = 'Pasted from a report. '.repeat(1000);
  const why = '10. Why does she need';
  await write(page, why, pasted);
  await write(page, family, woman.familyName);
  await saysOfSaving(page, /^Saved .*Too long to save: “Why secondary care”\. Shorten it, do not close$/);
  await stored(stage, idIn(page), { familyName: woman.familyName });
  expect(await page.getByRole('textbox', { name: why }).inputValue()).toBe(pasted);
  await write(page, why, pasted.slice(0, 19_000));
  await saysOfSaving(page, /^Saved [\d:]+$/);
  await stored(stage, idIn(page), { whySecondaryCare: pasted.slice(0, 19_000) });
});

it('says not to close while it cannot save, and saves by itself when it can again', async () => {
  const page = await newForm(stage);
  const id = idIn(page);
  await write(page, family, 'Before');
  await saysOfSaving(page, /^Saved/);
  await page.context().setOffline(true);
  await write(page, family, woman.familyName);
  await saysOfSaving(page, /^Not saved since ([01]\d|2[0-3]):[0-5]\d, do not close$/);
  await page.context().setOffline(false);
  await saysOfSaving(page, /^Saved/);
  await stored(stage, id, { familyName: woman.familyName });
});

it('says not to close while a save does not come back', async () => {
  const page = await newForm(stage);
  await write(page, family, 'Before');
  await saysOfSaving(page, /^Saved/);
  const held = Promise.withResolvers<void>();
  await page.route('**/api/referrals/*/draft', async (route) => {
    await held.promise;
    await route.continue();
  });
  await write(page, family, woman.familyName);
  await saysOfSaving(page, /^Not saved since/);
  held.resolve();
  await saysOfSaving(page, /^Saved/);
});

it('saves what was typed and loads itself again when the API has a newer contract than it', async () => {
  const page = await newForm(stage);
  const id = idIn(page);
  await write(page, family, 'Before');
  await saysOfSaving(page, /^Saved/);
  const newer = { headers: { 'contract-digest': 'newer' }, json: { of: 'another shape' } };
  await page.route('**/api/referrals/*/draft', (route) => route.fulfill(newer), { times: 1 });
  const loadedAgain = page.waitForEvent('load');
  await write(page, family, woman.familyName);
  await loadedAgain;
  await stored(stage, id, { familyName: woman.familyName });
  await sees(page, 'Refer a woman');
  expect(await page.getByRole('textbox', { name: family }).inputValue()).toBe(woman.familyName);
});

it('keeps nothing about her in the browser', async () => {
  const page = await newForm(stage);
  const cached: string[] = [];
  page.on('response', (response) => {
    if (!new URL(response.url()).pathname.startsWith('/api/')) return;
    if (response.headers()['cache-control'] !== 'no-store') cached.push(response.url());
  });
  await answer(page);
  await checkAnswers(page);
  const kept = await keptBy(page.context(), page);
  expect(identifyingWordsIn(JSON.stringify(kept))).toEqual([]);
  expect(JSON.stringify(kept)).not.toMatch(/eyJ[\w-]+\./);
  expect(kept).toMatchObject({
    local: '{}',
    session: '{}',
    databases: [],
    caches: [],
    workers: 0,
    readableCookies: '',
  });
  expect(kept.cookies.filter(({ path, httpOnly }) => !httpOnly || !path.startsWith('/local/issuer'))).toEqual(
    [],
  );
  expect(cached).toEqual([]);
});

it('never offers what another person typed on a shared computer', async () => {
  const page = await newForm(stage);
  const offering = page
    .locator('form')
    .last()
    .locator('input[type=text]:not([autocomplete=off]), textarea:not([autocomplete=off])');
  const names = await offering.evaluateAll((all) => all.map((one) => one.getAttribute('name')));
  expect(names.filter((name) => name !== 'myPhone')).toEqual([]);
  await reads(page, 'Not saved yet');
  expect(
    await group(page, 'Do you know her date of birth?').getByRole('radio', { checked: true }).count(),
  ).toBe(0);
});

it('is deleted by its author in two steps, and what another page typed since is shown, not saved', async () => {
  const page = await newForm(stage);
  await write(page, 'Family name', 'Nolongerwanted');
  await saysOfSaving(page, /^Saved/);
  const other = await page.context().newPage();
  await other.goto('/referrals');
  await sees(other, 'Your referrals');
  await follow(other, 'Delete the draft: Nolongerwanted');
  await sees(other, 'Delete this draft?');
  await reads(other, 'Nolongerwanted');
  await press(other, 'Yes, delete this draft');
  await sees(other, 'Your referrals');
  await reads(other, 'The draft is deleted.');
  expect(await other.getByRole('main').innerText()).not.toContain('Nolongerwanted');
  await write(page, 'Given names', 'Typed since');
  await sees(page, 'There is no draft here that you can open');
  await reads(page, 'Typed since');
});
