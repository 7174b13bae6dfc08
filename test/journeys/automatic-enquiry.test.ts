import { expect, it } from 'vitest';
import { reads, sees } from './steps/form.ts';
import { linkIn, mailsTo, mailTo } from './steps/inbox.ts';
import { sendReferral } from './steps/send.ts';
import { refer, shortPath } from './steps/short-path.ts';
import { enrol, openAs, signInByCode, oneOff } from './steps/sign-in.ts';
import { openStage } from './steps/stage.ts';
import { identifyingWordsIn, woman } from './steps/woman.ts';
import { pick } from './steps/form.ts';

const stage = openStage();
const inbox = 'oxleas-greenwich-bexley@oxleas.example';
const inGreenwich = {
  ...shortPath,
  9: (page: Parameters<typeof pick>[0]) => pick(page, 'Borough', 'Greenwich'),
};

it('asks the team at submit when its entry, her agreement and the referrer allow it', async () => {
  const page = await openAs(await stage.page(), 'Marigold Fernsby', '/referrals/new');
  await sees(page, 'Refer a woman');
  const reference = await refer(page, inGreenwich);
  await reads(page, 'A team has been asked');
  const mail = await mailTo(stage.app.url, inbox, reference);
  expect(identifyingWordsIn(mail.subject + mail.text + mail.html)).toEqual([]);
  expect(linkIn(mail)).toContain(`${stage.app.url}/enquiry#`);
});

it('tells no team at submit for a referrer who is not verified', async () => {
  const page = await stage.page();
  await page.goto('/referrals/new');
  await signInByCode(page, oneOff.email);
  await enrol(page);
  const reference = await refer(page, inGreenwich);
  await reads(page, 'No team has been asked yet');
  await mailTo(stage.app.url, oneOff.email, reference);
  expect((await mailsTo(stage.app.url, inbox)).filter(({ subject }) => subject.includes(reference))).toEqual(
    [],
  );
});

it('tells no team at submit when she has not agreed to share with it, or someone must not know', async () => {
  for (const change of [
    { shareWithTeam: 'not-asked' },
    { riskFromSomeone: 'not-asked', keepFromWhat: woman.keepFromWhat },
  ] as const) {
    const { teamAsked } = await sendReferral(stage, { livesIn: ['greenwich'], ...change });
    expect(teamAsked).toBe(false);
  }
});
