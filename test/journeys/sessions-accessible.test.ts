import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { complaints } from './steps/accessible.ts';
import { press, problems, sees, write } from './steps/form.ts';
import { type Mail, mailTo } from './steps/inbox.ts';
import { book, consultant, judge, linkFor, type Made, makeSession, signUp } from './steps/sessions.ts';
import { openStage } from './steps/stage.ts';

const stage = openStage();
let session: Made;
let full: Made;
let booked: Mail;
let page: Page;

beforeAll(async () => {
  const long = { aim: 'W'.repeat(600), venue: 'W'.repeat(300), access: 'W'.repeat(300) };
  session = await makeSession(stage, { ...long, title: 'W'.repeat(120) });
  full = await makeSession(stage, { title: 'Full', capacity: 1 });
  page = await stage.page();
  booked = await book(stage, page, session, judge);
  await book(stage, page, full, consultant);
});

const visit = async (address: string, heading?: string) => {
  await page.goto('about:blank');
  await page.goto(address);
  if (heading) await sees(page, heading);
};
const own = (purpose: 'see' | 'change' | 'cancel' | 'erase', heading: string) =>
  visit(linkFor(purpose, booked), heading);
const answer = (view: object) =>
  page.route('**/api/bookings/see', async (route) => {
    const real = await route.fetch();
    await route.fulfill({ json: { ...((await real.json()) as object), ...view } });
  });
const wrong = async (button: string) => {
  await press(page, button);
  await problems(page);
};

/** The pages that the server draws and those of a person's own booking, each in its states. */
const states: Record<string, () => Promise<void>> = {
  'the list': () => visit('/sessions', 'Awareness sessions'),
  'a session': () => visit(`/sessions/${session.id}`, 'W'.repeat(120)),
  'a full session': () => visit(`/sessions/${full.id}`, 'Full'),
  'no session': () => visit(`/sessions/${randomUUID()}`, 'There is nothing here that you can open'),
  'the form': () => visit(`/sessions/${session.id}/sign-up`, 'Book a place'),
  'the form of a full session': () => visit(`/sessions/${full.id}/sign-up`, 'Join the waiting list'),
  'the form with errors': async () => {
    await visit(`/sessions/${session.id}/sign-up`, 'Book a place');
    await wrong('Book a place');
  },
  'signed up': async () => {
    await visit(`/sessions/${session.id}/sign-up`, 'Book a place');
    await signUp(stage, page, { ...judge, email: 'another.example@judiciary.example' });
  },
  'the page to confirm': async () => {
    const asked = await mailTo(stage.app.url, judge.email, 'Please confirm');
    await visit(linkFor('confirm', asked), 'Confirm your place');
  },
  'a wrong code': async () => {
    await visit(`/sessions/${session.id}/confirm`, 'Confirm your place');
    await write(page, 'Work email address', judge.email);
    await write(page, 'Code from the email', 'K7T3-Q9DH');
    await wrong('Confirm my place');
  },
  'confirmed, and the three questions unanswered': async () => {
    const guest = { ...judge, email: 'third.example@judiciary.example' };
    await book(stage, page, session, guest);
    await wrong('Send the three answers');
  },
  'a link that was used': async () => {
    const asked = await mailTo(stage.app.url, judge.email, 'Please confirm');
    await visit(linkFor('confirm', asked), 'Confirm your place');
    await press(page, 'Confirm my place');
    await sees(page, 'This link has been used already, or has run out');
  },
  'her booking': () => own('see', 'Booked'),
  'her certificate': async () => {
    await answer({ certificate: { name: 'W'.repeat(100), minutes: 60 } });
    await own('see', 'Certificate of attendance');
  },
  'her booking to change, with errors': async () => {
    await own('change', 'Change your booking');
    await write(page, 'Name', '');
    await wrong('Save the changes');
  },
  'her booking to change, on the waiting list': async () => {
    await answer({ state: 'waiting' });
    await own('change', 'Change your booking');
  },
  'her place to cancel': () => own('cancel', 'Cancel your place'),
  'her data to delete': () => own('erase', 'Delete your data'),
  'the feedback, with errors': async () => {
    await visit(linkFor('see', booked).replace('#see.', '#feedback.'));
    await sees(page, 'There is nothing here that you can open');
    await answerAs('feedback');
    await wrong('Send the feedback');
  },
  'no link at all': () => visit('/booking', 'Open this page by the link in our email'),
};

/** A link to give feedback exists only after the session: here the API answers as it then does. */
async function answerAs(purpose: 'feedback'): Promise<void> {
  const link = linkFor('see', booked);
  const real = await fetch(`${stage.app.url}/api/bookings/see`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ link: link.slice(link.indexOf('#') + 1) }),
  });
  const json = (await real.json()) as object;
  await page.route('**/api/bookings/see', (route) => route.fulfill({ json }));
  await visit(link.replace('#see.', `#${purpose}.`), 'How was it?');
}

describe('the pages of the sessions', () => {
  it.each(Object.entries(states))('are accessible at 1366 and 320 pixels: %s', async (_, lead) => {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await lead();
    expect(await complaints(page)).toEqual([]);
  });
});
