import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { sees } from './steps/form.ts';
import { codeFor } from './steps/inbox.ts';
import { arrowTo, enter, tabTo, type, typeToPick } from './steps/keyboard.ts';
import { countPresses } from './steps/presses.ts';
import { oneOff } from './steps/sign-in.ts';
import { openStage } from './steps/stage.ts';
import { woman } from './steps/woman.ts';

const stage = openStage();

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function signIn(page: Page): Promise<void> {
  await sees(page, 'Sign in');
  await type(page, 'Your work email address', oneOff.email);
  await page.keyboard.press('Enter');
  await sees(page, 'Check your email');
  await type(page, 'Code', await codeFor(stage.app.url, oneOff.email));
  await page.keyboard.press('Enter');
}

async function enrol(page: Page): Promise<void> {
  await sees(page, 'Tell us who you are');
  await type(page, 'Your name', oneOff.name);
  await typeToPick(page, 'Your role', 'Court probation');
  await type(page, 'Your organisation', 'Demonstration Probation');
  await typeToPick(page, 'The court you usually work at', 'Bromley');
  await type(page, 'Your phone number', '020 7946 0142');
  await page.keyboard.press('Enter');
}

async function answer(page: Page): Promise<void> {
  await type(page, 'Family name', woman.familyName);
  await arrowTo(page, 'Do you know her date of birth?', 'No, only about how old she is');
  await type(page, 'About how old is she', '34');
  await arrowTo(page, '3. Is she 18 or over?', 'Yes');
  await enter(page, button(page, 'Use today (Day of the hearing)'));
  await arrowTo(page, 'Is the time known?', 'On the list, time not known');
  await arrowTo(page, /^6\. /, 'Not known');
  await arrowTo(page, /^7\. /, 'Not known');
  await arrowTo(page, /^8\. /, 'Only through me');
  await typeToPick(page, 'Borough', 'Hackney');
  await type(page, /^10\. /, woman.why);
  await arrowTo(page, /^11\. /, 'Not known');
  await arrowTo(page, /^12\. /, 'Not assessed');
  await arrowTo(page, /^13\. /, 'Not known');
  await arrowTo(page, /^14\. /, 'Not asked');
  await arrowTo(page, 'Is there a safeguarding concern', 'Not asked');
  await arrowTo(page, 'Is she pregnant?', 'Not asked');
  await arrowTo(page, /^16\. /, 'Not known');
  await arrowTo(page, 'Does she agree to be referred?', 'Yes');
  await arrowTo(page, 'To share with the secondary-care team?', 'Yes');
  await arrowTo(page, 'To share with probation?', 'Yes');
  await arrowTo(page, 'To share with the court?', 'Not asked');
  await enter(page, button(page, 'Use today (On which day did she agree?)'));
  await enter(page, button(page, 'Use the time now (At what time?)'));
  await enter(page, button(page, 'I asked her'));
  await type(page, 'Until when can you be reached', '17:00');
}

it('takes a whole referral from the keyboard alone, from the start page to the receipt', async () => {
  const device = await stage.device();
  const pointer = await countPresses(device);
  const page = await device.newPage();
  await page.goto('/');
  await enter(page, page.getByRole('link', { name: 'Start a referral' }));
  await signIn(page);
  await enrol(page);
  await sees(page, 'Refer a woman');
  await answer(page);
  await enter(page, button(page, 'Check your answers'));
  await sees(page, 'Check your answers');
  await tabTo(page, page.getByRole('checkbox', { name: 'She agrees to this referral' }));
  await page.keyboard.press('Space');
  await enter(page, button(page, 'Send the referral'));
  await sees(page, 'Referral sent');
  expect(pointer.made()).toBe(0);
});

it('stops at imminent risk by keyboard, at the heading, and leads back to the question or on to what was done', async () => {
  const page = await stage.page();
  await page.goto('/referrals/new');
  await signIn(page);
  await sees(page, 'Refer a woman');
  const focus = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);
  await arrowTo(page, /^12\. /, 'Not assessed');
  await page.keyboard.press('ArrowDown');
  await sees(page, 'Stop: act now');
  expect(await focus()).toBe('Stop: act now');
  await enter(page, button(page, 'Back to question 12'));
  await sees(page, 'Refer a woman');
  expect(await focus()).toBe('selfHarm-imminent');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await sees(page, 'Stop: act now');
  await enter(page, button(page, 'I have acted'));
  await sees(page, 'Refer a woman');
  expect(await focus()).toBe('imminentDone');
});

it('begins each page at its heading, and skips to the content first', async () => {
  const page = await stage.page();
  await page.goto('/');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to main content');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('maincontent');
});

it('goes to the summary of what is wrong, and from there to the field', async () => {
  const page = await stage.page();
  await page.goto('/referrals/new');
  await signIn(page);
  await sees(page, 'Refer a woman');
  await enter(page, button(page, 'Check your answers'));
  await page.getByRole('alert').waitFor();
  await enter(page, page.getByRole('link', { name: 'Enter her name as known to the court' }));
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('familyName');
});
