import { expect, it } from 'vitest';
import { choose, group, press, reads, write } from './steps/form.ts';
import { openAs } from './steps/sign-in.ts';
import { openStage } from './steps/stage.ts';

const stage = openStage();
const referrer = 'Marigold Fernsby';

async function openForm() {
  const page = await openAs(await stage.page(), referrer, '/referrals/new');
  await page.getByRole('textbox', { name: 'Family name' }).waitFor();
  return page;
}

it('asks whether 2:30 is in the afternoon, by keyboard too, and takes the answer', async () => {
  const page = await openForm();
  await choose(page, 'Is the time known?', 'Yes');
  const time = page.getByRole('textbox', { name: 'Time of the hearing' });
  await time.fill('02.30');
  await time.press('Tab');
  const afternoon = page.getByRole('button', { name: '2:30pm' });
  await afternoon.waitFor();
  expect(await time.inputValue()).toBe('2:30');
  expect(await afternoon.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  expect(await time.inputValue()).toBe('14:30');
  expect(await time.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await afternoon.count()).toBe(0);
});

it('loses no press of a button below it when it asks', async () => {
  const page = await openForm();
  await page.getByRole('textbox', { name: 'Until when' }).fill('5');
  await press(page, 'Check your answers');
  await reads(page, 'There is a problem');
});

it('tidies a time on Enter, and says what is missing where nobody chose', async () => {
  const page = await openForm();
  await choose(page, 'Is the time known?', 'Yes');
  const time = page.getByRole('textbox', { name: 'Time of the hearing' });
  await time.fill('2.30 p.m.');
  await time.press('Enter');
  expect(await time.inputValue()).toBe('14:30');
  await time.fill('3');
  await time.press('Enter');
  await reads(page, 'Is this 3:00pm or 3:00am? Write pm or am after the time');
});

it('spreads a whole date over its boxes, takes the name of a month, and says what is wrong', async () => {
  const page = await openForm();
  const boxes = group(page, 'Day of the hearing');
  const [day, month, year] = ['Day', 'Month', 'Year'].map((name) => boxes.getByRole('textbox', { name }));
  if (!day || !month || !year) throw new Error('A day has three boxes');
  await day.fill('1st March 2027');
  expect(await Promise.all([day, month, year].map((box) => box.inputValue()))).toEqual([
    '1',
    'March',
    '2027',
  ]);
  await day.fill('31');
  await month.fill('Feb');
  await press(page, 'Check your answers');
  await reads(page, 'February 2027 has 28 days');
  await year.fill('27');
  await press(page, 'Check your answers');
  await reads(page, 'The year needs four digits, like 2027');
});

it('says which number to enter where two were written, and keeps both', async () => {
  const page = await openForm();
  const two = '020 7946 0101 / 07700 900123';
  await write(page, 'Your number today', two);
  await press(page, 'Check your answers');
  await reads(page, 'Enter one phone number: the one to call first');
  expect(await page.getByRole('textbox', { name: 'Your number today' }).inputValue()).toBe(two);
});
