import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { complaints } from './steps/accessible.ts';
import { press, problems, reads, sees, write } from './steps/form.ts';
import { type Mail, mailTo } from './steps/inbox.ts';
import {
  book,
  codeIn,
  consultant,
  fillIn,
  type Guest,
  judge,
  linkFor,
  type Made,
  makeSession,
  signUp,
  signUpByApi,
} from './steps/sessions.ts';
import { openStage, screens } from './steps/stage.ts';

const stage = openStage();
let session: Made;
let full: Made;
let booked: Mail;
let leaving: Mail;
let page: Page;

const at = (name: string, host = 'judiciary'): Guest => ({
  ...judge,
  email: `${name}.example@${host}.example`,
});
const [another, third, often] = [at('another'), at('third'), at('often')];

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
const own = (purpose: 'see' | 'change' | 'cancel', heading: string) =>
  visit(linkFor(purpose, booked), heading);
/** Makes the API answer as it does now for the booking, but for this. */
const answer = async (view: object) => {
  const link = linkFor('see', booked);
  const real = await fetch(`${stage.app.url}/api/bookings/see`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ link: link.slice(link.indexOf('#') + 1) }),
  });
  const json = { ...((await real.json()) as object), ...view };
  await page.route('**/api/bookings/see', (route) => route.fulfill({ json }));
};
const confirmBooking = async (guest: Guest, heading: string) => {
  await write(page, 'Code from the email', codeIn(await asked(guest)));
  await press(page, 'Confirm my sign-up');
  await sees(page, heading);
};
const asked = ({ email }: Guest) => mailTo(stage.app.url, email, 'Please confirm');
const wrong = async (button: string) => {
  await press(page, button);
  await problems(page);
};

/** The pages that the server draws and those of a person's own booking, each in its states; some follow on one another. */
const states: Record<string, () => Promise<void>> = {
  'the list': () => visit('/sessions', 'Awareness sessions'),
  'a session': () => visit(`/sessions/${session.id}`, 'W'.repeat(120)),
  'a full session': () => visit(`/sessions/${full.id}`, 'Full'),
  'no session': () => visit(`/sessions/${randomUUID()}`, 'There is nothing here that you can open'),
  'an address to which only a form is sent': () =>
    visit(`/sessions/${session.id}/code`, 'There is nothing here that you can open'),
  'the form': () => visit(`/sessions/${session.id}/sign-up`, 'Book a place'),
  'the form of a full session': () => visit(`/sessions/${full.id}/sign-up`, 'Join the waiting list'),
  'the form with errors': async () => {
    await visit(`/sessions/${session.id}/sign-up`, 'Book a place');
    await wrong('Book a place');
  },
  'signed up': async () => {
    await visit(`/sessions/${session.id}/sign-up`, 'Book a place');
    await signUp(stage, page, another);
  },
  'the form of a session that filled meanwhile': async () => {
    await visit(`/sessions/${full.id}/sign-up`, 'Join the waiting list');
    // The form as it was opened while there still was a place.
    await page.locator('[name=ifFull]').evaluateAll((all) => all.forEach((one) => one.remove()));
    await fillIn(stage, page, another);
    await wrong('Join the waiting list');
    await reads(page, 'All places are taken.');
  },
  'the form without an answer': async () => {
    await visit(`/sessions/${session.id}/sign-up`, 'Book a place');
    await page.context().setOffline(true);
    await wrong('Book a place');
    await reads(page, 'We got no answer');
    await page.context().setOffline(false);
  },
  'the form after too many sign-ups': async () => {
    await signUpByApi(stage, session, often, 5);
    await visit(`/sessions/${session.id}/sign-up`, 'Book a place');
    await fillIn(stage, page, often);
    await wrong('Book a place');
    await reads(page, 'Wait an hour and try again');
  },
  'the page to confirm': async () => {
    await visit(linkFor('confirm', await asked(judge)), 'Confirm your sign-up');
  },
  'a wrong code': async () => {
    await visit(`/sessions/${session.id}/confirm`, 'Confirm your sign-up');
    await write(page, 'Work email address', judge.email);
    await write(page, 'Code from the email', 'K7T3-Q9DH');
    await wrong('Confirm my sign-up');
  },
  'confirmed, and the three questions unanswered': async () => {
    leaving = await book(stage, page, session, third);
    await wrong('Send the three answers');
  },
  'the three questions answered': async () => {
    await answerAll();
    await press(page, 'Send the three answers');
    await sees(page, 'Thank you');
  },
  'confirmed, and on the waiting list': async () => {
    await visit(`/sessions/${full.id}/sign-up`, 'Join the waiting list');
    await signUp(stage, page, at('waits'), 'Join the waiting list');
    await confirmBooking(at('waits'), 'You are on the waiting list');
  },
  'confirmed, and waiting for approval': async () => {
    await visit(`/sessions/${session.id}/sign-up`, 'Book a place');
    await signUp(stage, page, at('pat', 'elsewhere'));
    await confirmBooking(at('pat', 'elsewhere'), 'Your address is confirmed');
  },
  'the booking': () => own('see', 'Booked'),
  'the certificate': async () => {
    await answer({ certificate: { name: 'W'.repeat(100), minutes: 60 } });
    await own('see', 'Certificate of attendance');
  },
  'the booking to change, with errors': async () => {
    await own('change', 'Change your booking');
    await write(page, 'Name', '');
    await wrong('Save the changes');
  },
  'the booking, changed': async () => {
    await write(page, 'Name', judge.name);
    await press(page, 'Save the changes');
    await sees(page, 'Your changes are saved');
  },
  'the booking to change, on the waiting list': async () => {
    await answer({ state: 'waiting' });
    await own('change', 'Change your booking');
  },
  'the waiting list to leave': async () => {
    await answer({ state: 'waiting' });
    await own('cancel', 'Leave the waiting list');
    await reads(page, 'You are on the waiting list.');
  },
  'the place to cancel': async () => {
    await visit(linkFor('cancel', await asked(another)));
    await page.waitForURL('**/booking');
    await sees(page, 'Cancel your booking');
  },
  'the place, cancelled': async () => {
    await press(page, 'Cancel my booking');
    await sees(page, 'Your booking is cancelled');
  },
  'a link to confirm what was cancelled': async () => {
    await visit(linkFor('confirm', await asked(another)), 'Confirm your sign-up');
    await press(page, 'Confirm my sign-up');
    await sees(page, 'This link has been used already, or has run out');
  },
  'the place to cancel by code, with errors': async () => {
    await visit(`/sessions/${session.id}/cancel`, 'Cancel your booking');
    await wrong('Cancel my booking');
  },
  'the place, cancelled by code': async () => {
    await write(page, 'Work email address', third.email);
    await write(page, 'Code from the email', codeIn(leaving));
    await press(page, 'Cancel my booking');
    await sees(page, 'Your booking is cancelled');
  },
  'the data to delete': () => visit(linkFor('erase', leaving), 'Delete your data'),
  'the data, deleted': async () => {
    await press(page, 'Delete my data');
    await sees(page, 'What we held is deleted');
  },
  'the feedback, with errors': async () => {
    await visit(linkFor('see', booked).replace('#see.', '#feedback.'));
    await sees(page, 'There is nothing here that you can open');
    // A link to give feedback exists only after the session: here the API answers as it then does.
    await answer({});
    await visit(linkFor('see', booked).replace('#see.', '#feedback.'), 'How was it?');
    await wrong('Send the feedback');
  },
  'the feedback, sent': async () => {
    await page.route('**/api/bookings/feedback', (route) => route.fulfill({ json: { received: true } }));
    await answerAll();
    await press(page, 'Send the feedback');
    await sees(page, 'Thank you');
  },
  'a link without an answer': async () => {
    await page.route('**/api/bookings/see', (route) => route.abort('internetdisconnected'));
    await visit(linkFor('see', booked), 'We got no answer');
  },
  'without script, the booking': async () => {
    await copyOf(await withoutScript(linkFor('see', booked), 'Your booking'));
    await reads(page, 'you can still cancel');
  },
  'without script, the page to cancel with errors': async () => {
    const plain = await withoutScript(linkFor('cancel', booked), 'Cancel your booking');
    await press(plain, 'Cancel my booking');
    await problems(plain);
    await copyOf(plain);
  },
  'no link at all': () => visit('/booking', 'Open this page by the link in our email'),
};

const withoutScript = async (address: string, heading: string) => {
  const plain = await stage.page({ ...screens.laptop, javaScriptEnabled: false });
  await plain.goto(address);
  await sees(plain, heading);
  return plain;
};
/** Axe waits by timers, which stand still where script is off: it looks at a copy of what is shown there. */
const copyOf = async (plain: Page) => {
  const body = (await plain.content()).replaceAll(/<\/?noscript>|<script[^]*?<\/script>/g, '');
  await page.route('**/copy', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await visit(`${stage.app.url}/copy`);
};

const answerAll = async () => {
  for (const one of await page.getByRole('radio', { name: '4' }).all()) await one.check();
};

describe('the pages of the sessions', () => {
  it.each(Object.entries(states))(
    'are accessible, and no wider than 1366 and 320 pixels: %s',
    async (_, lead) => {
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await lead();
      expect(await complaints(page)).toEqual([]);
    },
  );
});
