import { beforeAll, describe, expect, it } from 'vitest';
import { press, problems, reads, sees, write } from './steps/form.ts';
import { type Mail, mailTo } from './steps/inbox.ts';
import { arrowTo, enter, pressByKeys, retype, type, typeToPick } from './steps/keyboard.ts';
import {
  book,
  consultant,
  judge,
  letPass,
  linkFor,
  type Made,
  makeSession,
  signUp,
} from './steps/sessions.ts';
import { openStage, screens } from './steps/stage.ts';

const stage = openStage();
const site = () => stage.app.url;
let session: Made;
let booked: Mail;

beforeAll(async () => {
  session = await makeSession(stage, { capacity: 5 });
  booked = await book(stage, await stage.page(), session, judge);
});

describe('a person’s own booking', () => {
  it('is shown behind the link to see, whose key leaves the address at once', async () => {
    const page = await stage.page(screens.phone);
    await page.goto(linkFor('see', booked));
    await sees(page, 'Booked');
    await reads(page, 'https://meetings.example/join/an-hour');
    expect(page.url()).toBe(`${site()}/booking`);
  });

  it('is changed behind the link to change, and keeps what is typed when something is wrong', async () => {
    const page = await stage.page();
    await page.goto(linkFor('change', booked));
    await sees(page, 'Change your booking');
    await page.getByText('More, if you like').click();
    await write(page, 'What you need to take part (optional)', 'A seat near the front');
    await write(page, 'Name', '');
    await press(page, 'Save the changes');
    expect(await problems(page)).toEqual(['Enter your name']);
    await write(page, 'Name', judge.name);
    await press(page, 'Save the changes');
    await sees(page, 'Your changes are saved');
    await reads(page, 'A seat near the front');
  });

  it('keeps what is typed when the connection is lost', async () => {
    const page = await stage.page();
    await page.goto(linkFor('change', booked));
    await sees(page, 'Change your booking');
    await write(page, 'Name', 'Robin Otherexample');
    await page.context().setOffline(true);
    await press(page, 'Save the changes');
    expect(await problems(page)).toEqual(['We got no answer. Try again: nothing you typed is lost.']);
    await page.context().setOffline(false);
    await press(page, 'Save the changes');
    await sees(page, 'Your changes are saved');
  });

  it('reveals nothing behind an altered link or none, and no name behind one that is used again', async () => {
    const page = await stage.page();
    const link = linkFor('see', booked);
    await page.goto(`${link.slice(0, -4)}AAAA`);
    await sees(page, 'There is nothing here that you can open');
    await page.goto('about:blank');
    await page.goto('/booking');
    await sees(page, 'Open this page by the link in our email');
    await page.goto(linkFor('confirm', await mailTo(site(), judge.email, 'Please confirm')));
    await press(page, 'Confirm my sign-up');
    await sees(page, 'Your place is booked');
    expect(await page.getByRole('main').innerText()).not.toContain('Robin');
  });

  it('says without script whom to phone', async () => {
    const page = await stage.page({ ...screens.phone, javaScriptEnabled: false });
    await page.goto(linkFor('change', booked));
    expect(await page.locator('noscript').innerText()).toMatch(/still cancel.*phone 020 7946 0123/s);
  });

  it('deletes what is held of a person', async () => {
    const guest = { ...consultant, email: 'erased.example@nhs.example' };
    const mail = await book(stage, await stage.page(), session, guest);
    const page = await stage.page();
    await page.goto(linkFor('erase', mail));
    await sees(page, 'Delete your data');
    await press(page, 'Delete my data');
    await sees(page, 'What we held is deleted');
    await page.goto('about:blank');
    await page.goto(linkFor('see', mail));
    await sees(page, 'This link has been used already, or has run out');
  });
});

it('loses nothing of a sign-up when the connection is lost', async () => {
  const page = await stage.page(screens.phone);
  await page.goto(`/sessions/${session.id}/sign-up`);
  await write(page, 'Name', 'Offline Example');
  await page.context().setOffline(true);
  await press(page, 'Book a place');
  await reads(page, 'We got no answer');
  await page.context().setOffline(false);
  expect(await page.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('Offline Example');
  await signUp(stage, page, {
    ...judge,
    name: 'Offline Example',
    email: 'offline.example@judiciary.example',
  });
});

it('books, confirms, changes and cancels by keyboard alone', async () => {
  const page = await stage.page();
  const email = 'keys.example@judiciary.example';
  await page.goto('/sessions');
  await enter(page, page.getByRole('link', { name: session.title }));
  await sees(page, session.title);
  await enter(page, page.getByRole('link', { name: 'Book a place' }));
  await sees(page, 'Book a place');
  await type(page, 'Name', 'Keys Example');
  await typeToPick(page, 'Role', 'Magistrate');
  await type(page, 'Work email address', email);
  letPass(stage, 10_000);
  await enter(page, page.getByRole('button', { name: 'Book a place' }));
  await sees(page, 'Now check your email');
  await page.goto(linkFor('confirm', await mailTo(site(), email, 'Please confirm')));
  await enter(page, page.getByRole('button', { name: 'Confirm my sign-up' }));
  await sees(page, 'Your place is booked');
  for (const question of await page.getByRole('group', { name: 'How confident are you' }).all())
    await arrowTo(page, await question.locator('legend').innerText(), '3');
  await pressByKeys(page, 'Send the three answers');
  await sees(page, 'Thank you');

  const mail = await mailTo(site(), email, 'Your place is booked');
  await page.goto(linkFor('change', mail));
  await sees(page, 'Change your booking');
  await retype(page, 'Name', 'Keyboard Example');
  await pressByKeys(page, 'Save the changes');
  await sees(page, 'Your changes are saved');
  await reads(page, 'Keyboard Example');
  await page.goto(linkFor('cancel', mail));
  await page.waitForURL(`${site()}/booking`);
  await sees(page, 'Cancel your booking');
  await pressByKeys(page, 'Cancel my booking');
  await sees(page, 'Your booking is cancelled');
});
