import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it, vi } from 'vitest';
import { addDays } from '#shared/time/day';
import { londonDay } from '#shared/time/london';
import { press, problems, reads, sees, write } from './steps/form.ts';
import { hub } from './steps/hub.ts';
import { mailTo } from './steps/inbox.ts';
import { arrowTo, enter, followByKeys, pressByKeys, retype, tabTo, tickByKeys } from './steps/keyboard.ts';
import { losesAnswer } from './steps/lost-answer.ts';
import {
  book,
  calendarOf,
  consultant,
  judge,
  letPass,
  linkFor,
  makeSession,
  signUp,
  signUpByApi,
} from './steps/sessions.ts';
import { openAs } from './steps/sign-in.ts';
import { runsAsOneScenario } from './steps/scenario.ts';
import { openStage, screens } from './steps/stage.ts';
import { patience } from './steps/patience.ts';

runsAsOneScenario();
const stage = openStage();
const site = () => stage.app.url;
const title = 'Hosted in an hour';
const day = addDays(londonDay(new Date().toISOString()), 20);
const [year = '', month = '', date = ''] = day.split('-');

/** All that a host does works by keyboard; on phones people tap. */
let host: Page;
const typeDay = async (...parts: string[]) => {
  for (const [place, label] of [/^Day$/, /^Month$/, /^Year$/].entries())
    await retype(host, label, parts[place] ?? '');
};
const sessionId = () => host.url().split('/')[4] ?? '';
const toSession = async () => {
  await followByKeys(host, 'The session');
  await sees(host, title);
};

it('makes a session, told what is missing, and publishes it', async () => {
  host = await openAs(await stage.page(), hub, '/hosting');
  await sees(host, 'Awareness sessions');
  await followByKeys(host, 'Make a session');
  await sees(host, 'Make a session');
  await pressByKeys(host, 'Make the draft');
  expect(await problems(host)).toContain('Enter a title');
  await retype(host, 'Title', title);
  await retype(host, 'What people will take away', 'For whom it is suitable, and how to ask for one.');
  await tickByKeys(host, 'For whom', 'Judges, magistrates and legal advisers');
  await typeDay(date, month, year);
  await retype(host, 'Start, London time', '4.45pm');
  await arrowTo(host, 'How it is held', 'In person or online');
  await retype(host, 'Where people come', 'Example Court House, training room 2');
  await pressByKeys(host, 'Make the draft');
  await sees(host, title);
  await reads(host, 'Draft, not published');
  await pressByKeys(host, 'Publish');
  await reads(host, 'The session is open for sign-up.');
});

it('approves who is on no list, and then sees who comes with what they need', async () => {
  const session = { id: sessionId(), title };
  await book(stage, await stage.page(), session, judge);
  await book(stage, await stage.page(), session, consultant);
  const page = await stage.page();
  const stranger = { name: 'Pat Example', role: 'Another role', email: 'pat.example@elsewhere.example' };
  await page.goto(`/sessions/${session.id}/sign-up`);
  await page.getByText('More, if you like').click();
  await write(page, 'What you need to take part (optional)', 'Captions');
  await signUp(stage, page, stranger);
  await page.goto(linkFor('confirm', await mailTo(site(), stranger.email, 'Please confirm')));
  await press(page, 'Confirm my sign-up');
  await sees(page, 'Your address is confirmed');
  await host.reload();
  await sees(host, title);
  await pressByKeys(host, 'Approve Pat Example');
  await mailTo(site(), stranger.email, 'Your place is booked');
  await host.reload();
  await reads(host, '1 person has access needs.');
  await reads(host, 'Captions');
});

it('reads what those booked will be told before an edit is sent, and they are told just that', async () => {
  const before = await calendarOf(stage, await mailTo(site(), judge.email, 'Your place is booked'));
  await followByKeys(host, 'Change the session');
  await sees(host, 'Change the session');
  await retype(host, 'Start, London time', '5pm');
  await host.keyboard.press('Tab');
  const told = host.getByRole('listitem').filter({ hasText: 'When:' });
  const words = await told.innerText();
  await pressByKeys(host, 'Save the changes');
  await sees(host, title);
  const moved = await mailTo(site(), judge.email, 'The time has changed');
  expect(moved.text).toContain(words);
  const after = await calendarOf(stage, moved);
  expect(after.uid).toBe(before.uid);
  expect(Date.parse(after.startsAt) - Date.parse(before.startsAt)).toBe(15 * 60_000);
});

it('writes to everybody who is booked, keeps a note, and downloads the list', async () => {
  await retype(host, 'Message', 'Please bring your court pass.');
  await pressByKeys(host, 'Send to 3 people');
  await reads(host, 'The message is waiting to be sent.');
  expect((await mailTo(site(), judge.email, 'A message from the host')).text).toContain('court pass');
  const row = host.getByRole('listitem').filter({ hasText: judge.email });
  await enter(host, row.locator('summary'));
  await tabTo(host, row.getByRole('textbox', { name: 'Note' }));
  await host.keyboard.type('A calendar reply says: declined.');
  await host.keyboard.press('Enter');
  await row.getByText('A calendar reply says: declined.').first().waitFor();
  await row.getByRole('textbox', { name: 'Note' }).fill('');
  await row.getByRole('button', { name: 'Keep the note' }).click();
  await row.getByText('A calendar reply says: declined.').first().waitFor({ state: 'detached' });
  const [download] = await Promise.all([
    host.waitForEvent('download'),
    pressByKeys(host, 'Download the list (CSV)'),
  ]);
  expect(download.suggestedFilename()).toMatch(/^session-\d{4}-\d\d-\d\d\.csv$/);
  expect(readFileSync(await download.path(), 'utf8')).toContain(judge.email);
});

it('is shown the message that went where the answer was lost and another was typed, and sends that as well', async () => {
  await losesAnswer(stage, hub, host, '**/api/hosting/sessions/*/message');
  await retype(host, 'Message', 'The door is on Example Street.');
  await pressByKeys(host, 'Send to 3 people');
  await reads(host, 'We got no answer.');
  await retype(host, 'Message', 'The door is on Sample Street.');
  await pressByKeys(host, 'Send to 3 people');
  await reads(host, 'A different message was sent already.');
  await reads(host, 'The door is on Example Street.');
  await pressByKeys(host, 'Send to 3 people');
  await reads(host, 'The message is waiting to be sent.');
  const mail = () => mailTo(site(), judge.email, 'A message from the host');
  await vi.waitFor(async () => expect((await mail()).text).toContain('Sample Street'), { timeout: patience });
});

it('records attendance on a phone, and an entry can be cleared', async () => {
  const id = sessionId();
  letPass(stage, 21 * 86_400_000);
  const phone = await openAs(await stage.page(screens.phone), hub, `/hosting/${id}/attendance`);
  await sees(phone, 'Mark who came');
  const marks = (name: string) => phone.getByRole('group', { name });
  const size = await marks('Robin Example').getByRole('button', { name: 'Came', exact: true }).boundingBox();
  expect(size?.height).toBeGreaterThanOrEqual(60);
  await marks('Pat Example').getByRole('button', { name: 'Did not come' }).click();
  await marks('Robin Example').getByRole('button', { name: 'Did not come' }).click();
  await reads(phone, '2 of 3 marked');
  await enter(phone, marks('Robin Example').getByRole('button', { name: 'Came', exact: true }));
  const came = marks('Robin Example').getByRole('button', { name: 'Came', exact: true, pressed: true });
  await came.waitFor();
});

it('is told what people thought without their names, and who came has a certificate to print', async () => {
  const mail = await mailTo(site(), judge.email, 'Please tell us how it was');
  const page = await stage.page(screens.phone);
  await page.goto(linkFor('feedback', mail));
  await sees(page, 'How was it?');
  await press(page, 'Send the feedback');
  expect(await problems(page)).toHaveLength(5);
  for (const question of await page.getByRole('group').all()) {
    await tabTo(page, question.getByRole('radio'));
    await page.keyboard.press('Space');
    for (let step = 1; step < 4; step += 1) await page.keyboard.press('ArrowDown');
  }
  await retype(page, 'Anything else (optional)', 'Clear and short.');
  await pressByKeys(page, 'Send the feedback');
  await sees(page, 'Thank you');
  await page.goto('about:blank');
  await page.goto(linkFor('see', mail));
  await sees(page, 'Certificate of attendance');
  await reads(page, 'Robin Example');

  await host.reload();
  await sees(host, title);
  await followByKeys(host, 'Read the feedback');
  await sees(host, 'Feedback');
  await reads(host, 'Clear and short.');
  expect(await host.getByRole('main').innerText()).not.toMatch(/Robin|Sam|Pat/);
  await toSession();
  await followByKeys(host, 'Awareness sessions');
  await sees(host, 'Awareness sessions');
  await followByKeys(host, 'What the sessions achieved');
  await sees(host, 'What the sessions achieved');
  await reads(host, 'shown from 8 answers up');
});

it('shows with a booking that email bounced, and clears the address when it works again', async () => {
  const session = await makeSession(stage, { title: 'With a bounced email' });
  const guest = { ...judge, email: 'bounce+robin@judiciary.example' };
  await signUpByApi(stage, session, guest, 1);
  const stopped = host.getByText('Email to this person stopped on');
  await vi.waitFor(
    async () => {
      await host.goto(`/hosting/${session.id}`);
      await sees(host, session.title);
      expect(await stopped.count()).toBe(1);
    },
    { timeout: patience, interval: 500 },
  );
  const row = host.getByRole('listitem').filter({ hasText: guest.email });
  await row.getByText('there is no such address').waitFor();
  await enter(host, row.locator('summary').filter({ hasText: 'Clear this address' }));
  await enter(host, row.getByRole('button', { name: 'It works again: clear it' }));
  await stopped.waitFor({ state: 'detached' });
});

it('copies a session to another day, and cancels it', async () => {
  const session = await makeSession(stage, { title: 'To be copied' });
  await host.goto(`/hosting/${session.id}`);
  await sees(host, session.title);
  await followByKeys(host, 'Copy it to another day');
  await sees(host, 'Copy the session');
  await pressByKeys(host, 'Make the copy');
  expect(await problems(host)).toHaveLength(2);
  await typeDay('27', '3', String(Number(year) + 1));
  await retype(host, 'Start, London time', '13:00');
  await pressByKeys(host, 'Make the copy');
  await sees(host, session.title);
  await reads(host, 'Draft, not published');
  await pressByKeys(host, 'Cancel the session');
  await reads(host, 'We email everybody who confirmed');
  await pressByKeys(host, 'Yes, cancel the session');
  await reads(host, 'The session is cancelled. Email is waiting to go to everybody who confirmed.');
});
