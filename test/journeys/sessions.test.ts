import { describe, expect, it } from 'vitest';
import { follow, press, problems, reads, sees, write } from './steps/form.ts';
import { mailTo, mailsTo } from './steps/inbox.ts';
import {
  book,
  calendarOf,
  codeIn,
  consultant,
  judge,
  letPass,
  linkFor,
  makeSession,
  signUp,
} from './steps/sessions.ts';
import { openStage, screens } from './steps/stage.ts';

const stage = openStage();
const site = () => stage.app.url;

describe.each([
  { how: 'with script', javaScriptEnabled: true },
  { how: 'without script', javaScriptEnabled: false },
])('a judge on a phone, $how', ({ how, javaScriptEnabled }) => {
  const screen = { ...screens.phone, javaScriptEnabled };
  const at = (guest: typeof judge) => ({ ...guest, email: `${how.replace(' ', '-')}.${guest.email}` });

  it('books in a minute, opens the calendar entry, cancels, and the place goes to the next in line', async () => {
    const session = await makeSession(stage, { title: `Requirements ${how}`, capacity: 1 });
    const page = await stage.page(screen);
    await page.goto('/sessions');
    await follow(page, session.title);
    await sees(page, session.title);
    await reads(page, 'Few places left');
    await follow(page, 'Book a place');
    await sees(page, 'Book a place');
    await press(page, 'Book a place');
    expect(await problems(page)).toEqual([
      'Enter your name',
      'Choose your role',
      'Enter your work email address',
    ]);
    await signUp(stage, page, at(judge));
    const asked = await mailTo(site(), at(judge).email, 'Please confirm');
    if (javaScriptEnabled) await page.goto(linkFor('confirm', asked));
    else await write(page, 'Code from the email', codeIn(asked));
    await press(page, 'Confirm my sign-up');
    await sees(page, 'Your place is booked');
    const questions = page.getByRole('group', { name: 'How confident are you' });
    for (const question of await questions.all()) await question.getByRole('radio', { name: '2' }).check();
    await press(page, 'Send the three answers');
    await sees(page, 'Thank you');

    const booked = await mailTo(site(), at(judge).email, 'Your place is booked');
    const entry = await calendarOf(stage, booked);
    expect(entry).toMatchObject({ method: 'REQUEST', attendees: [`mailto:${at(judge).email}`] });

    const next = await stage.page(screen);
    await next.goto(`/sessions/${session.id}`);
    await follow(next, 'Join the waiting list');
    await signUp(stage, next, at(consultant), 'Join the waiting list');
    await write(
      next,
      'Code from the email',
      codeIn(await mailTo(site(), at(consultant).email, 'Please confirm')),
    );
    await press(next, 'Confirm my sign-up');
    await sees(next, 'You are on the waiting list');

    await page.goto(linkFor('cancel', booked));
    if (javaScriptEnabled) await page.waitForURL(`${site()}/booking`);
    await sees(page, 'Cancel your booking');
    if (!javaScriptEnabled) {
      await press(page, 'Cancel my booking');
      expect(await problems(page)).toHaveLength(2);
      await write(page, 'Work email address', at(judge).email);
      await write(page, 'Code from the email', codeIn(booked));
    }
    await press(page, 'Cancel my booking');
    await sees(page, 'Your booking is cancelled');
    const withdrawn = await calendarOf(
      stage,
      await mailTo(site(), at(judge).email, 'Your booking is cancelled'),
    );
    expect(withdrawn).toMatchObject({ method: 'CANCEL', uid: entry.uid });
    const given = await calendarOf(stage, await mailTo(site(), at(consultant).email, 'Your place is booked'));
    expect(given).toMatchObject({
      method: 'REQUEST',
      startsAt: entry.startsAt,
      attendees: [`mailto:${at(consultant).email}`],
    });
  });

  it('is offered the waiting list when the session fills during typing, and types nothing twice', async () => {
    const session = await makeSession(stage, { title: `Last place ${how}`, capacity: 1 });
    const page = await stage.page(screen);
    await page.goto(`/sessions/${session.id}/sign-up`);
    await write(page, 'Name', judge.name);
    await page.getByRole('combobox', { name: 'Role' }).selectOption({ label: judge.role });
    await write(page, 'Work email address', `late.${at(judge).email}`);
    await book(stage, await stage.page(), session, { ...consultant, email: `early.${at(consultant).email}` });
    await press(page, 'Book a place');
    expect(await problems(page)).toEqual([expect.stringMatching(/^All places are taken/)]);
    await sees(page, 'Join the waiting list');
    expect(await page.getByRole('textbox', { name: 'Name' }).inputValue()).toBe(judge.name);
    expect(await page.getByRole('radio', { name: 'Yes, and book me in' }).isChecked()).toBe(true);
    letPass(stage, 10_000);
    await press(page, 'Join the waiting list');
    await sees(page, 'Now check your email');
  });

  it('is refused a number that names a person, and is told which kind', async () => {
    const session = await makeSession(stage, { title: `No case details ${how}` });
    const page = await stage.page(screen);
    await page.goto(`/sessions/${session.id}/sign-up`);
    await write(page, 'Name', judge.name);
    await page.getByText('More, if you like').click();
    await write(page, 'What you would like to hear about (optional)', 'About 999 000 0018');
    await press(page, 'Book a place');
    expect(await problems(page)).toContain(
      'This looks like an NHS number. Take it out: nothing about a person or a case belongs in a booking',
    );
    expect(await mailsTo(site(), 'no-case-details')).toEqual([]);
  });
});
