import type { Page } from 'playwright-core';
import { expect, it, vi } from 'vitest';
import type { Receipt } from '#shared/referral/views';
import { addDays } from '#shared/time/day';
import { londonDay } from '#shared/time/london';
import { press, reads, sees } from './steps/form.ts';
import { hub } from './steps/hub.ts';
import { mailTo } from './steps/inbox.ts';
import { tabTo } from './steps/keyboard.ts';
import { mailIs, moveClockTo, subjectsTo } from './steps/mail.ts';
import { askByApi, sendReferral } from './steps/send.ts';
import { openAs } from './steps/sign-in.ts';
import { runsAsOneScenario } from './steps/scenario.ts';
import { openStage } from './steps/stage.ts';
import { patience } from './steps/patience.ts';

runsAsOneScenario();
const stage = openStage();
const kingston = { id: 'swlstg-kingston', second: 'swlstg-kingston-duty@swlstg.example' };
const referrersInbox = 'marigold.fernsby@nhs.example';
// Far enough that no reminder for the hearing is due meanwhile.
const later = { hearingDay: addDays(londonDay(new Date().toISOString()), 14) };

let bounced: Receipt;
let calls: Page;
const card = (page: Page, words: string) => page.getByRole('listitem').filter({ hasText: words }).first();

/** Presses "Look again" until the page has these words. */
const looksUntil = (page: Page, words: string) =>
  vi.waitFor(
    async () => {
      await press(page, 'Look again');
      await page.waitForLoadState('networkidle');
      if ((await page.getByText(words).count()) === 0) throw new Error(`The page does not say ${words}`);
    },
    { timeout: patience, interval: 500 },
  );

it('turns a mail that bounced into a call at the top of the list, without a restart', async () => {
  calls = await openAs(await stage.page(), hub, '/tasks');
  await sees(calls, 'Call list');
  bounced = await sendReferral(stage, { familyName: 'Bounced', ...later });
  await askByApi(stage, bounced.id, kingston.id);
  await looksUntil(calls, 'our email has not reached them');
  const first = calls.getByRole('region', { name: 'Cannot wait' }).getByRole('listitem').first();
  const words = await first.innerText();
  expect(words).toContain('Kingston and Richmond');
  expect(words).toContain(bounced.reference);
  expect(words).toContain('Nothing about a person, a court, a hearing or a charge.');
  expect(await first.getByRole('link', { name: '020 7946 0307' }).getAttribute('href')).toBe(
    'tel:+442079460307',
  );
});

it('says so on the case right below safe contact, promises no more than is known, and shows the task with it', async () => {
  await calls
    .getByRole('link', { name: `Open ${bounced.reference}` })
    .first()
    .click();
  await sees(calls, 'Zephyrine Bounced');
  const main = calls.getByRole('main');
  const headings = await main.getByRole('heading').allInnerTexts();
  const first = ['Do not tell', 'Safe contact', 'What she agrees to share', 'Our email has not arrived'];
  expect(headings.slice(1, 5)).toEqual(first);
  expect((await main.innerText()).split('Safe contact')[0]).not.toMatch(/email/);
  const tasks = calls.getByRole('region', { name: 'Tasks' });
  expect(await tasks.getByText('Nothing is waiting to be done.').count()).toBe(0);
  const trouble = calls.getByRole('region', { name: 'Our email has not arrived' });
  await trouble.getByText('their mail system says there is no such address').first().waitFor();
  expect(await trouble.getByText('Mark as done').count()).toBeGreaterThan(0);
  const asked = calls.getByRole('region', { name: 'Teams asked' });
  expect(await asked.innerText()).toMatch(/email did not arrive; the hub is phoning \(since today at /);
  await calls.goto('/cases');
  await sees(calls, 'Cases');
  const row = calls.getByRole('row').filter({ hasText: bounced.reference });
  expect(await row.innerText()).toMatch(/Mail: email did not arrive; the hub is phoning \(since today at /);
  const own = await openAs(await stage.page(), 'Marigold Fernsby', `/referrals/${bounced.id}`);
  await reads(own, 'email did not arrive; the hub is phoning (since today at');
  await calls.goto(`/cases/${bounced.id}`);
});

it('is logged on the call list with two keys', async () => {
  await calls.goto('/tasks');
  await sees(calls, 'Call list');
  const about = card(calls, bounced.reference);
  await tabTo(calls, about.getByRole('button', { name: 'Log the call' }));
  await calls.keyboard.press('Enter');
  await calls.keyboard.press('1');
  await calls.getByRole('status').filter({ hasText: 'Done: Phone a team' }).waitFor();
  expect(await card(calls, bounced.reference).count()).toBe(0);
  await calls.goto(`/cases/${bounced.id}`);
  await reads(calls, 'Spoke to the duty worker, who will look at it now');
});

it('goes to the second address when a person says so, and to the suppressed one only once it is cleared', async () => {
  const page = await openAs(await stage.page(), 'Saffron Butterwick-Moss', '/undelivered');
  await sees(page, 'Undelivered mail');
  const about = card(page, bounced.reference);
  expect(await about.getByRole('button', { name: 'Try again' }).count()).toBe(0);
  await about.getByRole('button', { name: 'Send it to the team’s second address' }).click();
  await page.getByRole('status').filter({ hasText: 'on its way to the team’s second address' }).waitFor();
  await mailTo(stage.app.url, kingston.second, bounced.reference);
  await reads(page, 'None. No mail has come back, and nothing was given up.');

  await page.getByText('Clear this address').click();
  await press(page, 'It works again: clear it');
  await page.getByRole('status').filter({ hasText: 'mail may go to this address again' }).waitFor();
  await reads(page, 'None. Mail may go to every address in the Directory.');
});

it('mails each of ten referrals once when the mail is on again', async () => {
  await mailIs(stage, 'down');
  const sent: Receipt[] = [];
  for (let n = 0; n < 10; n += 1)
    sent.push(await sendReferral(stage, { familyName: `Mailoff${'abcdefghij'[n]}`, ...later }));
  const minutes = (n: number) => new Date(Date.now() + n * 60_000).toISOString();
  // Off for longer than a mail of which nobody knows is waited for.
  moveClockTo(stage, minutes(30));
  const late = await sendReferral(stage, { familyName: 'Mailofflate', ...later });
  sent.push(late);
  expect(await subjectsTo(stage, referrersInbox, late.reference)).toEqual([]);
  await mailIs(stage, 'ok');
  moveClockTo(stage, minutes(50));
  for (const { reference } of sent) await mailTo(stage.app.url, referrersInbox, reference);
  moveClockTo(stage, minutes(90));
  // What is sent last is mailed last: by then every other mail would have gone a second time.
  const last = await sendReferral(stage, { familyName: 'Last', ...later });
  await mailTo(stage.app.url, referrersInbox, last.reference);
  for (const { reference } of [...sent, last])
    expect(await subjectsTo(stage, referrersInbox, reference)).toEqual(['Expect a first look at']);
});
