import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { addDays } from '#shared/time/day';
import { londonDay } from '#shared/time/london';
import { pick, press, reads, sees, write, writeDay } from './steps/form.ts';
import { hub } from './steps/hub.ts';
import { call } from './steps/send.ts';
import { openAs } from './steps/sign-in.ts';
import { openStage, screens } from './steps/stage.ts';

const stage = openStage();
const psychologist = 'Dr Briony Pumpernickel';
const manager = 'Saffron Butterwick-Moss';

const onDuty = async (person: string, screen?: (typeof screens)[keyof typeof screens]): Promise<Page> => {
  const page = await openAs(await stage.page(screen), person, '/duty');
  await sees(page, 'On duty');
  return page;
};
const gapsOn = (page: Page) =>
  page.getByRole('region', { name: 'Hours nobody covers' }).getByRole('listitem').allInnerTexts();
const part = (page: Page, heading: string) => page.getByRole('region', { name: heading, exact: true });

it('makes the psychologist cover by one switch, from a phone, and ends it by another', async () => {
  const page = await onDuty(psychologist, screens.phone);
  await page.getByRole('button', { name: 'Start covering now' }).tap();
  await reads(page, /^You are covering until .*\. New work comes to you\.$/);
  await reads(page, `${psychologist} (Consultant psychologist) is on`);
  const now = (await (await call(stage, 'Tansy', 'GET /api/rota')).json()) as { now: { name: string } };
  expect(now.now.name).toBe(psychologist);
  expect(await (await fetch(`${stage.app.url}/api/duty`)).json()).toMatchObject({ on: true });
  await page.getByRole('button', { name: 'Stop covering now' }).tap();
  await reads(page, 'Your cover has ended.');
});

it('refuses a cover that has already ended, in words', async () => {
  const page = await onDuty(psychologist);
  // Late in the evening the form suggests tomorrow.
  await part(page, 'Your cover').getByRole('combobox', { name: 'Day' }).selectOption({ label: 'today' });
  await write(page, 'I am covering now until', '00:00');
  await press(page, 'Start covering now');
  await reads(page, 'That time has passed. Enter a later one');
});

it('closes a gap by naming who covers, and opens it again', async () => {
  const page = await onDuty(hub);
  const before = await gapsOn(page);
  expect(before.length).toBeGreaterThan(0);
  await press(page, 'Name cover for');
  await pick(page, 'Who covers?', `${psychologist}, Consultant psychologist`);
  await press(page, 'Save the cover');
  await reads(page, 'The cover is saved.');
  expect(await gapsOn(page)).toEqual(before.slice(1));
  await press(page, `Remove ${psychologist}`);
  await reads(page, 'The cover is removed.');
  expect(await gapsOn(page)).toEqual(before);
});

it('turns leave into gaps', async () => {
  const page = await onDuty(manager);
  const before = await gapsOn(page);
  await page.getByText('Enter leave').click();
  const today = londonDay(new Date().toISOString());
  const boxes = (date: string) => {
    const [year = '', month = '', day = ''] = date.split('-');
    return { day, month, year };
  };
  await writeDay(page, 'First day of leave', boxes(today));
  await writeDay(page, 'Last day of leave', boxes(addDays(today, 21)));
  await press(page, 'Save the leave');
  await reads(page, 'The leave is saved.');
  expect((await gapsOn(page)).length).toBeGreaterThan(before.length);
});

it('shows both versions to who was overtaken, and keeps both changes', async () => {
  const first = await onDuty(hub);
  const second = await onDuty(manager);
  await second.getByText('Change: Weekly pattern').click();
  await part(second, 'Weekly pattern').getByRole('textbox', { name: 'Friday' }).fill('9 to 12');
  await press(second, 'Save the hours');
  await reads(second, 'Friday: 9am to midday');

  await first.getByText('Change: Weekly pattern').click();
  await part(first, 'Weekly pattern').getByRole('textbox', { name: 'Monday' }).fill('10 to 16');
  await press(first, 'Save the hours');
  await first.getByRole('heading', { name: /Somebody else changed the rota/ }).waitFor();
  const versions = first.locator('.app-beside > div');
  expect(await versions.nth(0).innerText()).toMatch(/With your change[^]*Monday: 10am to 4pm/);
  expect(await versions.nth(1).innerText()).toMatch(/As it is stored now[^]*Monday: 9am to 5pm/);
  await press(first, 'Save it with your change');
  await reads(first, 'Weekly pattern: saved.');
  await part(first, 'Weekly pattern').getByText('Monday: 10am to 4pm').waitFor();
  await part(first, 'Weekly pattern').getByText('Friday: 9am to midday').waitFor();
});
