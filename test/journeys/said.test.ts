import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { addDays } from '#shared/time/day';
import { londonDay } from '#shared/time/london';
import { newForm, saysOfSaving } from './steps/draft.ts';
import { pick, press, reads, sees, write, writeDay } from './steps/form.ts';
import { hub } from './steps/hub.ts';
import { call } from './steps/send.ts';
import { judge, book, makeSession } from './steps/sessions.ts';
import { openAs } from './steps/sign-in.ts';
import { idIn } from './steps/short-path.ts';
import { openStage } from './steps/stage.ts';

const stage = openStage();

/** These words are in the window, where one looks after a press, and the focus is not lost. */
async function saysHere(page: Page, words: string): Promise<void> {
  const said = page.getByRole('status').filter({ hasText: words });
  await said.waitFor();
  const seen = () =>
    said.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight && document.activeElement !== document.body;
    });
  await expect.poll(seen).toBe(true);
}

it('says on a long page, where it was pressed, what was saved or removed', async () => {
  const page = await openAs(await stage.page(), hub, '/duty');
  await sees(page, 'On duty');
  const [year = '', month = '', day = ''] = addDays(londonDay(new Date().toISOString()), 30).split('-');
  await page.getByText('Enter leave').click();
  await writeDay(page, 'First day of leave', { day, month, year });
  await writeDay(page, 'Last day of leave', { day, month, year });
  await press(page, 'Save the leave');
  await saysHere(page, 'The leave is saved.');
  await press(page, 'Remove');
  await saysHere(page, 'The leave is removed.');
  await press(page, 'Name cover for');
  await pick(page, 'Who covers?', 'Dr Briony Pumpernickel, Consultant psychologist');
  await press(page, 'Save the cover');
  await saysHere(page, 'The cover is saved.');
  await page.getByText('Change: Opening hours of the service').click();
  const hours = page.locator('section[aria-labelledby="opens"]');
  await hours.getByRole('textbox', { name: 'Monday' }).fill('10 to 16');
  await hours.getByRole('button', { name: 'Save the hours' }).click();
  await saysHere(page, 'Opening hours of the service: saved.');
});

it('says of a session what was made, changed, written and noted', async () => {
  const session = await makeSession(stage);
  await book(stage, await stage.page(), session, judge);
  const page = await openAs(await stage.page(), hub, `/hosting/${session.id}/edit`);
  await sees(page, 'Change the session');
  await write(page, 'Title', 'Another title');
  await press(page, 'Save the changes');
  await sees(page, 'Another title');
  await saysHere(page, 'The changes are saved.');
  await write(page, 'Message', 'Please bring your court pass.');
  await press(page, 'Send to 1 person');
  await saysHere(page, 'The message is waiting to be sent.');
  await page.getByText('Write a note').click();
  await write(page, 'Note', 'Declined by reply.');
  await press(page, 'Keep the note');
  await saysHere(page, 'The note is kept.');
});

it('loses nothing that was typed about a session that somebody else changed, and shows what they changed', async () => {
  const session = await makeSession(stage);
  const page = await openAs(await stage.page(), hub, `/hosting/${session.id}/edit`);
  await sees(page, 'Change the session');
  const { items } = (await (await call(stage, hub, 'GET /api/hosting/sessions')).json()) as {
    items: { id: string; version: number }[];
  };
  const { version, ...stored } = items.find(({ id }) => id === session.id) ?? { version: 0 };
  await write(page, 'Title', 'Typed here');
  const edited = await call(stage, hub, `PUT /api/hosting/sessions/${session.id}`, {
    version,
    details: { ...detailsOf(stored), speakers: 'Somebody else' },
  });
  expect(edited.ok, await edited.clone().text()).toBe(true);
  await press(page, 'Save the changes');
  await reads(page, 'Somebody else changed this session');
  await reads(page, 'Speakers (optional), as stored now: Somebody else');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
    'Somebody else changed this session',
  );
  expect(await page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Typed here');
  await press(page, 'Save the changes');
  await sees(page, 'Typed here');
});

const detailNames = ['title', 'aim', 'audience', 'format', 'venue', 'access', 'joiningLink', 'day', 'clock'];
const detailsOf = (stored: object) =>
  Object.fromEntries(
    Object.entries(stored).filter(([name]) =>
      [...detailNames, 'minutes', 'capacity', 'speakers', 'cpd'].includes(name),
    ),
  );

it('leads from the line about saving to the choice between two versions of a draft, and back to the field', async () => {
  const page = await newForm(stage);
  await write(page, 'Family name', 'Blue');
  await saysOfSaving(page, /^Saved/);
  const { version } = (await (await call(stage, 'Marigold', `GET /api/referrals/${idIn(page)}`)).json()) as {
    version: number;
  };
  const body = { version, answers: { familyName: 'Yellow' } };
  await call(stage, 'Marigold', `PUT /api/referrals/${idIn(page)}/draft`, body);
  await write(page, 'Family name', 'Green');
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await press(page, 'This draft was also changed on another page');
  const focused = () => page.evaluate(() => document.activeElement?.id);
  expect(await focused()).toBe('also-changed');
  await press(page, 'Keep yours');
  await expect.poll(focused).toBe('familyName');
});
