import { expect, it } from 'vitest';
import { follow, press, problems, reads, sees, write } from './steps/form.ts';
import { hub, openCase } from './steps/hub.ts';
import { call } from './steps/send.ts';
import { openAs, signInAs } from './steps/sign-in.ts';
import { openStage, screens } from './steps/stage.ts';
import { asked, joinByLink } from './steps/team.ts';
import { identifyingWordsIn } from './steps/woman.ts';

const stage = openStage();

it('takes "this is not our inbox" without signing in, and tells the hub', async () => {
  const { link, reference } = await asked(stage, { familyName: 'Wronginbox' });
  const page = await stage.page(screens.phone);
  await page.goto(link);
  await sees(page, 'An enquiry to your team');
  expect(identifyingWordsIn(await page.getByRole('main').innerText())).toEqual([]);
  await page.getByRole('button', { name: 'This is not our inbox' }).tap();
  await sees(page, 'Thank you');
  await reads(page, reference);
  const hubPage = await openAs(await stage.page(), hub, '/cases');
  await openCase(hubPage, 'Zephyrine Wronginbox');
  await reads(hubPage, 'this is not our inbox. Phone this team, or ask another.');
});

it('takes "please phone me on" without signing in, and tells the hub', async () => {
  const { link } = await asked(stage, { familyName: 'Phoneme' });
  const page = await stage.page(screens.phone);
  await page.goto(link);
  await press(page, 'Please phone me');
  await reads(page, 'Enter a phone number');
  await write(page, 'Please phone me on', '020 7946 0777');
  await press(page, 'Please phone me');
  await sees(page, 'Thank you');
  const hubPage = await openAs(await stage.page(), hub, '/cases');
  await openCase(hubPage, 'Zephyrine Phoneme');
  await reads(hubPage, '020 7946 0777');
});

it('changes nothing when a mail scanner opens the link', async () => {
  const { link, id, caseId } = await asked(stage, { familyName: 'Scanned' });
  const page = await stage.page();
  await page.goto(link);
  await sees(page, 'An enquiry to your team');
  const opened = (await (await call(stage, 'Tansy', `POST /api/cases/${caseId}/open`)).json()) as {
    enquiries: { id: string; state: string }[];
    tasks: { kind: string }[];
  };
  expect(opened.enquiries).toEqual([expect.objectContaining({ id, state: 'notified' })]);
  expect(opened.tasks.filter(({ kind }) => kind === 'wrong-inbox')).toEqual([]);
});

it('lets a person of the team’s trust wait with no more than reference, time and number, until the hub admits them', async () => {
  const { link, reference } = await asked(stage, { familyName: 'Newcomer' });
  const page = await stage.page();
  await joinByLink(page, link, 'fern.ottoline@elft.example', 'Fern Ottoline');
  await sees(page, 'You are waiting to be let in');
  await reads(page, reference);
  expect(identifyingWordsIn(await page.getByRole('main').innerText())).toEqual([]);
  await press(page, 'Look again');
  await reads(page, 'Not let in yet, at');

  const hubPage = await openAs(await stage.page(), hub, '/cases');
  await openCase(hubPage, 'Zephyrine Newcomer');
  await press(hubPage, 'Admit this person to the team');
  await reads(hubPage, /Done .* by Tansy Wobblethorn: Admitted$/);
  await press(page, 'Look again');
  await sees(page, `Enquiry ${reference}`);
  await reads(page, 'One safe way to reach her');
});

it('does not let a person of another trust in', async () => {
  const { link } = await asked(stage, { familyName: 'Othertrust' });
  const page = await stage.page();
  await joinByLink(page, link, 'moss.larkin@slam.example', 'Moss Larkin');
  expect(await problems(page)).toEqual([expect.stringContaining('for another organisation')]);
});

it('does not show an enquiry to a member of another team', async () => {
  const { caseId, id, link } = await asked(stage, { familyName: 'Otherteam' });
  const page = await openAs(await stage.page(), 'Clover Hatherwhistle', '/enquiries');
  await reads(page, 'There is no enquiry to your team');
  await page.goto(`/enquiries/${caseId}/${id}`);
  await reads(page, 'There is nothing here that you can open');
  await page.goto(link);
  await press(page, 'Sign in to see it');
  await sees(page, 'Tell us who you are');
});

it('shows only what she agreed to, says so, and takes each of the four answers', async () => {
  const { link, reference, caseId } = await asked(stage, { familyName: 'Fouranswers' });
  const page = await stage.page(screens.phone);
  await page.goto(link);
  await press(page, 'Sign in to see it');
  await signInAs(page, 'Sorrel Nettlecombe');
  await sees(page, `Enquiry ${reference}`);
  await reads(page, 'Through the custody officer in the court cells');
  expect(await page.getByText(/Magistrates/).count()).toBe(0);
  await press(page, 'We need to know …');
  await reads(page, 'Say in one line what you need to know');
  await write(page, 'One line', 'Which catchment?');
  await press(page, 'We need to know …');
  await reads(page, 'Answered: We need to know …');
  expect(await page.getByLabel('One line').inputValue()).toBe('');
  await press(page, 'Phone me');
  await reads(page, 'Answered: Phone me');
  await press(page, 'Not us');
  await reads(page, 'Answered: Not us');
  await press(page, 'We can look at this');
  await reads(page, 'Answered: We can look at this');
  const hubPage = await openAs(await stage.page(), hub, '/cases');
  await openCase(hubPage, 'Zephyrine Fouranswers');
  await reads(hubPage, 'The team can look at this');
  const following = await openAs(await stage.page(), 'Marigold Fernsby', '/referrals');
  await follow(following, 'Fouranswers');
  await reads(following, 'The team can look at this');
  expect(new URL(following.url()).pathname).toBe(`/referrals/${caseId}`);
});

it('lets the hub ask a team again that said “not us”, and not before', async () => {
  const { caseId, id } = await asked(stage, { familyName: 'Askagain' });
  const page = await openAs(await stage.page(), hub, '/cases');
  await openCase(page, 'Zephyrine Askagain');
  const about = page.getByRole('listitem').filter({
    has: page.getByRole('heading', { name: /^Hackney and City/ }),
  });
  await about.getByText('This team has been asked').waitFor();
  expect(await about.getByRole('button', { name: 'Ask this team' }).count()).toBe(0);
  const body = { version: 1, answer: 'not-us', line: '' };
  await call(stage, 'Sorrel', `POST /api/cases/${caseId}/enquiries/${id}/answer`, body);
  await page.reload();
  await about.getByRole('button', { name: 'Ask this team' }).click();
  await about.getByRole('button', { name: 'Send the enquiry' }).click();
  await about.getByText('This team has been asked').waitFor();
});

it('says that something is not shown where something was held back', async () => {
  const hubPage = await stage.page();
  const { reference } = await asked(
    stage,
    { familyName: 'Heldback' },
    {
      id: 'slam-lambeth',
      inbox: 'slam-lambeth@slam.example',
    },
  );
  expect(reference).not.toBe('');
  await openAs(hubPage, hub, '/cases');
  await openCase(hubPage, 'Zephyrine Heldback');
  const about = hubPage.getByRole('listitem').filter({
    has: hubPage.getByRole('heading', { name: /^Hackney and City/ }),
  });
  await about.getByRole('button', { name: 'Ask this team' }).click();
  await about.getByRole('checkbox', { name: 'Offence' }).check();
  await reads(hubPage, 'The team reads: “Some information is not shown; phone the hub”');
  await about.getByRole('button', { name: 'Send the enquiry' }).click();
  await about.getByText('This team has been asked').waitFor();
  const page = await openAs(await stage.page(), 'Sorrel Nettlecombe', '/enquiries');
  await follow(page, reference);
  await sees(page, `Enquiry ${reference}`);
  await reads(page, 'Some information is not shown; phone the hub');
  expect(await page.getByText('lanterns').count()).toBe(0);
});
