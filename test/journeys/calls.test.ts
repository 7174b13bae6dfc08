import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { reads, sees } from './steps/form.ts';
import { hub, riskTask } from './steps/hub.ts';
import { enter, tabTo, type } from './steps/keyboard.ts';
import { losesAnswer } from './steps/lost-answer.ts';
import { sendReferral } from './steps/send.ts';
import { openAs } from './steps/sign-in.ts';
import { imminentRisk } from './pages/hub.ts';
import { openStage } from './steps/stage.ts';

const stage = openStage();

const card = (page: Page, reference: string) =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Imminent risk' }) })
    .filter({ hasText: reference });
const callList = async () => {
  const { id, reference } = await sendReferral(stage, { familyName: 'Callnow', ...imminentRisk });
  const page = await openAs(await stage.page(), hub, '/tasks');
  await sees(page, 'Call list');
  const about = card(page, reference);
  const log = () => enter(page, about.getByRole('button', { name: 'Log the call' }));
  return { page, id, about, log };
};

it('does not end an imminent risk by one key: it asks who was spoken to, and a slip is taken back', async () => {
  const { page, id, about, log } = await callList();
  await log();
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await reads(page, 'Say who you spoke to: their name or their role');
  await type(page, 'Who did you speak to?', 'Sergeant Example');
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: 'Done: Imminent risk' }).waitFor();
  expect(await about.count()).toBe(0);
  await enter(page, page.getByRole('button', { name: /^That was a mistake: open it again/ }));
  await about.getByText(/Marked as done: Spoke to the referrer.*Spoke to: Sergeant Example/).waitFor();
  await about.getByText(/Opened again: Marked as done by mistake/).waitFor();
  await page.goto(`/cases/${id}`);
  await sees(page, 'Zephyrine Callnow');
  await reads(page, 'Imminent risk: phone the referrer now');
});

it('keeps a call that reached nobody open, with when it was tried', async () => {
  const { page, about, log } = await callList();
  await log();
  await page.keyboard.press('5');
  await page.getByRole('status').filter({ hasText: 'No answer: it stays on the list' }).waitFor();
  await about.getByText(/^No answer \(Tansy Wobblethorn, today at/).waitFor();
  await log();
  await page.keyboard.press('4');
  await page.keyboard.press('Enter');
  await reads(page, 'Say with whom you left the message');
  await type(page, 'Who did you leave the message with?', 'the usher');
  await page.keyboard.press('Enter');
  await about.getByText(/^Left a message with: the usher \(Tansy Wobblethorn, today at/).waitFor();
});

it('counts a call once where its answer was lost', async () => {
  const { page, about, log } = await callList();
  await losesAnswer(stage, hub, page, /\/api\/.*\/attempts$/);
  await log();
  await page.keyboard.press('5');
  await reads(page, 'We got no answer.');
  await enter(page, about.getByRole('button', { name: '5. No answer' }));
  await page.getByRole('status').filter({ hasText: 'No answer: it stays on the list' }).waitFor();
  const tries = about.getByText(/^No answer \(Tansy/);
  await tries.first().waitFor();
  expect(await tries.count()).toBe(1);
});

it('opens a task again on its case, and says why', async () => {
  const { page, id } = await callList();
  await page.goto(`/cases/${id}`);
  await sees(page, 'Zephyrine Callnow');
  const risk = riskTask(page);
  await risk.getByText('Mark as done').first().click();
  await tabTo(page, risk.getByRole('textbox', { name: 'Who did you speak to?' }));
  await page.keyboard.type('The custody nurse');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await reads(page, 'Say in a sentence what was said or done');
  await page.keyboard.type(' She is with her now');
  await page.keyboard.press('Enter');
  await risk.getByText(/1 She is with her now \(spoke to: The custody nurse\)/).waitFor();
  await risk.getByText('Open it again').first().click();
  await tabTo(page, risk.getByRole('textbox', { name: 'Why is it open again?' }));
  await page.keyboard.type('Marked as done by mistake');
  await page.keyboard.press('Enter');
  await risk.getByText(/Opened again: Marked as done by mistake/).waitFor();
  await risk.getByText('Mark as done').first().waitFor();
});
