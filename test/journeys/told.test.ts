import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { follow, reads, sees } from './steps/form.ts';
import { hub, openCase } from './steps/hub.ts';
import { enter, pressByKeys, retype, tabTo } from './steps/keyboard.ts';
import { sendReferral } from './steps/send.ts';
import { openAs } from './steps/sign-in.ts';
import { openStage, screens } from './steps/stage.ts';

const stage = openStage();
const kept = { keepFrom: 'Her sister, who works in this team', keepFromWhat: 'That she is before a court' };

const hackneyOn = (page: Page) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^Hackney and City/ }) });

it('shows hub and referrer what must be kept from whom, and a team only what the hub confirmed', async () => {
  const { reference } = await sendReferral(stage, { familyName: 'Kept', ...kept });
  const page = await openAs(await stage.page(), hub, '/cases');
  await openCase(page, 'Zephyrine Kept');
  const band = page.getByRole('region', { name: 'Do not tell' });
  await band.getByText(kept.keepFrom).waitFor();
  await band.getByText(kept.keepFromWhat).waitFor();

  const about = hackneyOn(page);
  await enter(page, about.getByRole('button', { name: 'Ask this team' }));
  await about.getByText('The referrer wrote:').waitFor();
  await enter(page, about.getByRole('button', { name: 'Send the enquiry' }));
  await reads(page, 'Read the words and confirm what this team reads');
  await page.keyboard.press('Space');
  // What is changed after it was confirmed has to be confirmed again.
  await retype(page, /^What this team reads/, 'Say nothing of the court to relatives.');
  const confirm = about.getByRole('checkbox', { name: 'I have read this' });
  expect(await confirm.isChecked()).toBe(false);
  await tabTo(page, confirm);
  await page.keyboard.press('Space');
  await reads(page, 'The team reads: “Some information is not shown; phone the hub”');
  await pressByKeys(page, /^Send the enquiry/);
  await about.getByText('This team has been asked').waitFor();
  await reads(page, /Under “Do not tell” this team reads, confirmed today at .* by Tansy Wobblethorn:/);

  const team = await openAs(await stage.page(screens.narrow), 'Sorrel Nettlecombe', '/enquiries');
  await follow(team, reference);
  await sees(team, `Enquiry ${reference}`);
  const told = team.getByRole('region', { name: 'Do not tell' });
  await told.getByText('Say nothing of the court to relatives.').waitFor();
  expect(await team.getByText(/sister/).count()).toBe(0);

  const following = await openAs(await stage.page(screens.narrow), 'Marigold Fernsby', '/referrals');
  await follow(following, 'Kept');
  const own = following.getByRole('region', { name: 'Do not tell' });
  await own.getByText(kept.keepFrom).waitFor();
});

it('tells a team to phone the hub first where the hub took the words out', async () => {
  const { reference } = await sendReferral(stage, { familyName: 'Takenout', ...kept });
  const page = await openAs(await stage.page(), hub, '/cases');
  await openCase(page, 'Zephyrine Takenout');
  await enter(page, hackneyOn(page).getByRole('button', { name: 'Ask this team' }));
  await page.getByText('The referrer wrote:').waitFor();
  await retype(page, /^What this team reads/, ' ');
  await tabTo(page, page.getByRole('checkbox', { name: 'This team reads only: “Phone the hub before' }));
  await page.keyboard.press('Space');
  await pressByKeys(page, /^Send the enquiry/);
  await reads(page, 'Under “Do not tell” this team reads: Phone the hub before contacting her.');
  const team = await openAs(await stage.page(), 'Sorrel Nettlecombe', '/enquiries');
  await follow(team, reference);
  await team
    .getByRole('region', { name: 'Do not tell' })
    .getByText('Phone the hub before contacting her.')
    .waitFor();
});
