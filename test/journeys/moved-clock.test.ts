import { expect, it } from 'vitest';
import { addDays } from '#shared/time/day';
import { londonDay } from '#shared/time/london';
import { press, sees } from './steps/form.ts';
import { moveClockTo } from './steps/mail.ts';
import { openAs } from './steps/sign-in.ts';
import { openStage } from './steps/stage.ts';

const stage = openStage();

it('moves “Use today” and “Use the time now” with the clock of the demonstration', async () => {
  const page = await openAs(await stage.page(), 'Marigold Fernsby', '/referrals/new');
  await sees(page, 'Refer a woman');
  const day = addDays(londonDay(new Date().toISOString()), 3);
  moveClockTo(stage, `${day}T05:05:20.000Z`);
  const answered = page.waitForResponse('**/api/duty');
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await answered;
  await press(page, 'Use today (Day of the hearing)');
  const boxes = page.getByRole('group', { name: /^5\. |Day of the hearing/ }).getByRole('textbox');
  const typed = await boxes.evaluateAll((all) => all.map((box) => Number((box as HTMLInputElement).value)));
  const [year, month, ofMonth] = day.split('-').map(Number);
  expect(typed.slice(0, 3)).toEqual([ofMonth, month, year]);
  await press(page, 'Use the time now (At what time?)');
  const clock = await page.getByRole('textbox', { name: 'At what time?' }).inputValue();
  expect(clock).toMatch(/^[56]:05am$/);
});
