import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { follow, reads, sees } from './steps/form.ts';
import { askTeam, hubOpens, openCase, verifyReferrer } from './steps/hub.ts';
import { linkIn, mailTo, type Mail } from './steps/inbox.ts';
import { countPresses } from './steps/presses.ts';
import { killAndStartAgain, verifyAudit } from './steps/processes.ts';
import { refer } from './steps/short-path.ts';
import { enrol, oneOff, openAs, signInAs, signInByCode } from './steps/sign-in.ts';
import { runsAsOneScenario } from './steps/scenario.ts';
import { openStage, screens } from './steps/stage.ts';
import { hub } from './steps/hub.ts';
import { identifyingWordsIn, woman } from './steps/woman.ts';

runsAsOneScenario();
const stage = openStage();
const name = `${woman.givenNames} ${woman.familyName}`;
const team = 'Hackney and City community mental health team (demonstration)';
const inbox = 'elft-hackney@elft.example';

describe('a same-day referral, from the cells to the answer', () => {
  let referrer: Page;
  let hubPage: Page;
  let reference: string;
  let mail: Mail;

  it('lets a one-off referrer in with their own work address and the code, and takes 18 answers on a phone', async () => {
    referrer = await stage.page(screens.phone);
    await referrer.goto('/');
    await follow(referrer, 'Start a referral');
    await signInByCode(referrer, oneOff.email);
    await enrol(referrer);
    await sees(referrer, 'Refer a woman');
    reference = await refer(referrer);
    await reads(referrer, 'What happens next');
    await reads(referrer, 'We verify you first');
    await reads(referrer, 'What is still missing');
    expect(reference).toMatch(/^[0-9A-Z-]{6,}$/);
    expect((await mailTo(stage.app.url, oneOff.email, reference)).text).toContain(reference);
  });

  it('says to the referrer that nobody has opened it while that is true', async () => {
    await follow(referrer, 'Follow this referral');
    await sees(referrer, 'Your referral');
    await reads(referrer, 'Nobody has opened this yet');
  });

  it('shows the hub safe contact and what not to share before anything else', async () => {
    hubPage = await stage.page();
    await hubOpens(hubPage, name);
    const headings = await hubPage.getByRole('main').getByRole('heading').allInnerTexts();
    expect(headings.slice(0, 3)).toEqual([name, 'Do not tell', 'Safe contact']);
    await reads(hubPage, 'Referrer not yet verified');
  });

  it('has the referrer verified by a number that did not come from them', async () => {
    await verifyReferrer(hubPage);
  });

  it('asks a team in two clicks', async () => {
    const clicks = await countPresses(hubPage.context());
    const other = await hubPage.context().newPage();
    await hubPage.close();
    hubPage = other;
    await hubPage.goto('/cases');
    await openCase(hubPage, name);
    clicks.begin();
    await askTeam(hubPage, team);
    expect(clicks.made()).toBe(2);
  });

  it('sends a mail without an identifying word', async () => {
    mail = await mailTo(stage.app.url, inbox, reference);
    const ours = mail.headers.filter(
      ({ name }) => !['to', 'from', 'date', 'message-id'].includes(name.toLowerCase()),
    );
    const all = JSON.stringify([mail.subject, mail.text, mail.html, mail.tags, ours]);
    expect(identifyingWordsIn(all)).toEqual([]);
    expect(all).not.toContain(oneOff.name);
  });

  it('takes the team’s answer in three taps after sign-in', async () => {
    const phone = await stage.device(screens.phone);
    const taps = await countPresses(phone);
    const page = await phone.newPage();
    await page.goto(linkIn(mail));
    await page.getByRole('button', { name: 'Sign in to see it' }).tap();
    await signInAs(page, 'Sorrel Nettlecombe');
    await sees(page, `Enquiry ${reference}`);
    taps.begin();
    await page.getByRole('button', { name: 'We can look at this' }).tap();
    await reads(page, 'Answered: We can look at this');
    expect(taps.made()).toBeLessThanOrEqual(3);
  });

  it('shows the referrer the answer', async () => {
    await referrer.reload();
    await sees(referrer, 'Your referral');
    await reads(referrer, 'The team can look at this');
  });

  it('finds everything again after kill -9 of every process, and the history is whole', async () => {
    stage.app = await killAndStartAgain(stage.app, stage.dataDir);
    const page = await openAs(await stage.page(), hub, '/cases');
    await openCase(page, name);
    await reads(page, 'The team can look at this');
    await referrer.reload();
    await reads(referrer, 'The team can look at this');
    expect(await verifyAudit(stage.dataDir)).toMatch(/^The history is whole: \d+ entries in \d+ chains\.$/);
  });
});
