import type { Page } from 'playwright-core';
import { referrer, saysOfSaving } from '../steps/draft.ts';
import type { Fixture, Lead, Pages } from '../steps/fixture.ts';
import { press, sees, write } from '../steps/form.ts';
import { hub, riskTask } from '../steps/hub.ts';
import { sendReferral } from '../steps/send.ts';
import { book, type Guest, judge, linkFor, makeSession } from '../steps/sessions.ts';
import { hostingPages } from './hosting.ts';
import { hubPages, imminentRisk } from './hub.ts';
import { referrerPages } from './referrer.ts';
import { signInPages } from './sign-in.ts';
import { staffPages } from './staff.ts';
import { teamPages } from './team.ts';

/** A state that the list of pages leads to already. */
function state(pages: Pages, address: string, name: string): Lead {
  const lead = pages[address]?.[name];
  if (!lead) throw new Error(`There is no state “${name}” of ${address} any more`);
  return lead;
}

/** The page “On duty”, with a part of it opened. */
async function duty(fixture: Fixture, opens: string, who = hub): Promise<Page> {
  const page = await fixture.open(who, '/duty', 'On duty');
  if (opens) await page.getByText(opens, { exact: true }).click();
  return page;
}

async function pressed(page: Page, button: string): Promise<Page> {
  await press(page, button);
  return page;
}

async function session(fixture: Fixture, path: string, heading: string): Promise<Page> {
  const { id } = await makeSession(fixture.stage);
  const page = await fixture.visit(`/sessions/${id}/${path}`);
  await sees(page, heading);
  return page;
}

/** A case of imminent risk, whose task to phone is there at any hour. */
async function callNow(fixture: Fixture): Promise<Page> {
  const { id } = await sendReferral(fixture.stage, { familyName: 'Callnow', ...imminentRisk });
  return fixture.open(hub, `/cases/${id}`, 'Zephyrine Callnow');
}

let guests = 0;
/** A booking of somebody new, made and confirmed: the page then asks the three questions. */
async function booked(fixture: Fixture) {
  guests += 1;
  const guest: Guest = { ...judge, email: `guest${guests}.example@judiciary.example` };
  const page = await fixture.stage.page();
  const mail = await book(fixture.stage, page, await makeSession(fixture.stage), guest);
  return { page, mail };
}

const atSession = state(hostingPages, '/hosting/:id', 'filled');

/**
 * Every form of the site by its source: how to come to it with something wrong in it, and sent. Where the fields or the
 * errors of a form are another file's, it names that file.
 */
export const forms: Record<string, Record<string, Lead> | `${string}.tsx` | `${string}.ts`> = {
  'infra/local/issuer/sign-in-pages.ts': {
    'no address': state(signInPages, '/local/issuer', 'error'),
    'wrong code': state(signInPages, '/local/issuer', 'code wrong'),
  },
  'web/src/person/EnrolPage.tsx': { empty: state(signInPages, '/enrol', 'error') },
  'web/src/person/OwnDetails.tsx': { wrong: state(signInPages, '/account', 'a referrer, error') },
  'web/src/enquiry/JoinForm.tsx': { empty: state(teamPages, '/enquiry', 'error of a newcomer') },
  'web/src/enquiry/BeforeSignIn.tsx': { empty: state(teamPages, '/enquiry', 'error') },
  'web/src/enquiry/AnswerForm.tsx': { empty: state(teamPages, '/enquiries/:caseId/:id', 'error') },
  'web/src/case/CompleteTask.tsx': { empty: state(hubPages, '/cases/:id', 'error in a task') },
  'web/src/case/ConfirmWords.tsx': {
    'not confirmed': async (fixture) => {
      const kept = { familyName: 'Keptfrom', keepFrom: 'The hostel' };
      const { id } = await sendReferral(fixture.stage, kept);
      const page = await fixture.open(hub, `/cases/${id}`, 'Zephyrine Keptfrom');
      await press(page, 'Ask this team');
      await page.getByText('The referrer wrote:').waitFor();
      return pressed(page, 'Send the enquiry');
    },
  },
  'web/src/case/AttemptTask.tsx': {
    'with nobody': async (fixture) => {
      const page = await callNow(fixture);
      await riskTask(page).getByText('No answer, or left a message').first().click();
      return pressed(page, 'Left a message');
    },
  },
  'web/src/case/ReopenTask.tsx': {
    empty: async (fixture) => {
      const page = await callNow(fixture);
      await riskTask(page).getByText('Mark as done').first().click();
      await write(page, 'Who did you speak to?', 'The custody nurse');
      await write(page, 'What was done?', 'She is with her now');
      await pressed(page, 'Mark as done');
      await riskTask(page).getByText('Open it again').first().click();
      return pressed(page, 'Open the task again');
    },
  },
  'web/src/task/OutcomeForm.tsx': { empty: state(staffPages, '/tasks', 'logging a call, error') },
  'web/src/task/LeftMessage.tsx': {
    'with nobody': async (fixture) => {
      const page = await state(staffPages, '/tasks', 'filled')(fixture);
      await press(page, 'Log the call');
      await press(page, 'Left a message');
      return pressed(page, 'Log the message');
    },
  },
  'web/src/referral/form/ReferralForm.tsx': {
    empty: state(referrerPages, '/referrals/:id', 'error'),
    'wrong below an answer': state(referrerPages, '/referrals/:id', 'error below an answer'),
    'wrong in what is closed': async (fixture) => {
      const page = await fixture.form();
      await page.getByText('Name a deputy (optional)').click();
      await write(page, 'Deputy’s phone number', 'none');
      return pressed(page, 'Check your answers');
    },
    'too long to save, behind the stop page': async (fixture) => {
      const page = await fixture.form();
      await write(page, '10. Why does she need', 'x'.repeat(20_001));
      await page.getByRole('radio', { name: 'Imminent' }).first().check();
      await sees(page, 'Stop: act now');
      return pressed(page, 'Leave this draft for now');
    },
  },
  'web/src/referral/send/Declaration.tsx': {
    empty: state(referrerPages, '/referrals/:id/check', 'not declared'),
  },
  'web/src/referral/send/CheckPage.tsx': {
    'something missing': async (fixture) => {
      const draft = await fixture.form();
      await write(draft, 'Family name', 'Quimbletop');
      await saysOfSaving(draft, /^Saved/);
      return fixture.open(referrer, `${new URL(draft.url()).pathname}/check`, 'Check your answers');
    },
  },
  'web/src/rota/RotaForm.tsx': 'web/src/rota/Cover.tsx',
  'web/src/rota/Cover.tsx': {
    empty: async (fixture) => pressed(await duty(fixture, 'Name cover'), 'Save the cover'),
  },
  'web/src/rota/Absences.tsx': {
    empty: async (fixture) => pressed(await duty(fixture, 'Enter leave'), 'Save the leave'),
  },
  'web/src/rota/Week.tsx': {
    wrong: async (fixture) => {
      const page = await duty(fixture, 'Change: Weekly pattern');
      await page.getByRole('textbox', { name: 'Tuesday' }).first().fill('late');
      return pressed(page, 'Save the hours');
    },
  },
  'web/src/rota/CoverSwitch.tsx': {
    wrong: async (fixture) => {
      const page = await duty(fixture, '', 'Dr Briony Pumpernickel');
      await write(page, 'I am covering now until', 'late');
      return pressed(page, 'Start covering now');
    },
  },
  'web/src/hosting/SessionForm.tsx': 'web/src/hosting/NewSessionPage.tsx',
  'web/src/hosting/NewSessionPage.tsx': { empty: state(hostingPages, '/hosting/new', 'error') },
  'web/src/hosting/EditSessionPage.tsx': { wrong: state(hostingPages, '/hosting/:id/edit', 'error') },
  'web/src/hosting/CopySessionPage.tsx': { empty: state(hostingPages, '/hosting/:id/copy', 'error') },
  'web/src/hosting/MessageForm.tsx': {
    empty: async (fixture) => pressed(await atSession(fixture), 'Send to'),
  },
  'web/src/hosting/NoteForm.tsx': {
    'too long': async (fixture) => {
      const page = await atSession(fixture);
      const person = page.getByRole('listitem').filter({ hasText: 'Guest 3 Example' });
      await person.getByText('Write a note').click();
      const note = person.getByRole('textbox', { name: 'Note' });
      await note.fill('x'.repeat(201));
      await person.getByRole('button', { name: 'Keep the note' }).click();
      return page;
    },
  },
  'web/src/booking/Change.tsx': {
    empty: async (fixture) => {
      const { page, mail } = await booked(fixture);
      await page.goto(linkFor('change', mail));
      await sees(page, 'Change your booking');
      await write(page, 'Name', '');
      return pressed(page, 'Save the changes');
    },
  },
  'web/src/booking/GiveFeedback.tsx': {
    empty: async (fixture) => {
      const { page, mail } = await booked(fixture);
      // A link to give feedback exists only after the session: here the API answers as it then does.
      const link = linkFor('see', mail);
      const real = await fetch(`${fixture.stage.app.url}/api/bookings/see`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ link: link.slice(link.indexOf('#') + 1) }),
      });
      const json = (await real.json()) as object;
      await page.route('**/api/bookings/see', (route) => route.fulfill({ json }));
      await page.goto(link.replace('#see.', '#feedback.'));
      await sees(page, 'How was it?');
      return pressed(page, 'Send the feedback');
    },
  },
  'web/public-pages/sessions/SignUpForm.tsx': {
    empty: async (fixture) => pressed(await session(fixture, 'sign-up', 'Book a place'), 'Book a place'),
    'wrong in what is closed': async (fixture) => {
      const page = await session(fixture, 'sign-up', 'Book a place');
      await page.getByText('More, if you like').click();
      await write(page, 'Court or trust', 'x'.repeat(5000));
      return pressed(page, 'Book a place');
    },
  },
  'web/public-pages/sessions/AttendeeFields.tsx': 'web/public-pages/sessions/SignUpForm.tsx',
  'web/public-pages/sessions/CodeForm.tsx': 'web/public-pages/sessions/Confirm.tsx',
  'web/public-pages/sessions/Confirm.tsx': {
    empty: async (fixture) =>
      pressed(await session(fixture, 'confirm', 'Confirm your sign-up'), 'Confirm my sign-up'),
  },
  'web/public-pages/sessions/Cancel.tsx': {
    empty: async (fixture) =>
      pressed(await session(fixture, 'cancel', 'Cancel your booking'), 'Cancel my booking'),
  },
  'web/public-pages/sessions/Confidence.tsx': {
    empty: async (fixture) => pressed((await booked(fixture)).page, 'Send the three answers'),
  },
};
