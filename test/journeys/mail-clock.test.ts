import { expect, it, vi } from 'vitest';
import type { OpenTask } from '#shared/case/views';
import { stepsOf } from '#shared/reminders/steps';
import type { Receipt } from '#shared/referral/views';
import { londonDay } from '#shared/time/london';
import { addWorkingDays } from '#shared/time/working-days';
import { reads, sees } from './steps/form.ts';
import { mailTo } from './steps/inbox.ts';
import { moveClockTo, subjectsTo } from './steps/mail.ts';
import { askByApi, call, sendReferral } from './steps/send.ts';
import { openAs } from './steps/sign-in.ts';
import { runsAsOneScenario } from './steps/scenario.ts';
import { openStage } from './steps/stage.ts';
import { hackney } from './steps/team.ts';
import { patience } from './steps/patience.ts';

runsAsOneScenario();
const stage = openStage();
const inWorkingDays = (days: number) => addWorkingDays(londonDay(new Date().toISOString()), days);
const atTen = (day: string) => ({ hearingDay: day, hearingTimeKnown: 'at', hearingTime: '10:00' }) as const;
const addresses = {
  inbox: hackney.inbox,
  second: 'elft-hackney-duty@elft.example',
  manager: 'sorrel.nettlecombe@elft.example',
  psychologist: 'briony.pumpernickel@oxleas.example',
};

async function tasksOf({ reference }: Receipt): Promise<string[]> {
  const answer = await call(stage, 'Tansy', 'GET /api/tasks');
  const { items } = (await answer.json()) as { items: OpenTask[] };
  return items
    .filter((task) => task.reference === reference)
    .map(({ kind }) => kind)
    .sort();
}
const waitForTask = (receipt: Receipt, kind: string) =>
  vi.waitFor(async () => expect(await tasksOf(receipt)).toContain(kind), {
    timeout: patience,
    interval: 300,
  });

/** The instant just after a step of a reminder schedule that started at about this time. */
function justAfter(step: string, kind: 'case' | 'enquiry', receipt: Receipt): string {
  const found = stepsOf(kind, receipt.sentAt, receipt.hearing).find(({ name }) => name === step);
  return new Date(Date.parse(found?.at ?? '') + 5 * 60_000).toISOString();
}

let unopened: Receipt;
let unanswered: Receipt;

it('turns a referral that nobody opens into one task, one mail and a word to its referrer', async () => {
  unopened = await sendReferral(stage, { familyName: 'Unopened', ...atTen(inWorkingDays(8)) });
  unanswered = await sendReferral(stage, { familyName: 'Unanswered', ...atTen(inWorkingDays(9)) });
  await askByApi(stage, unanswered.id, hackney.id);
  await mailTo(stage.app.url, addresses.inbox, unanswered.reference);

  const page = await openAs(await stage.page(), 'Marigold Fernsby', `/referrals/${unopened.id}`);
  await sees(page, 'Your referral');
  expect(await page.getByText('asking the court for time').count()).toBe(0);
  moveClockTo(stage, justAfter('not-opened', 'case', unopened));
  await waitForTask(unopened, 'not-opened');
  await mailTo(stage.app.url, addresses.psychologist, unopened.reference);
  await page.reload();
  await reads(page, 'Consider asking the court for time.');
  expect(await tasksOf(unopened)).toEqual(['not-opened']);
});

it('writes to the team, its second address and its manager, and above that proposes a call', async () => {
  moveClockTo(stage, justAfter('nag', 'enquiry', unanswered));
  const asked = () => subjectsTo(stage, addresses.inbox, unanswered.reference);
  await expect.poll(asked, { timeout: patience, interval: 300 }).toHaveLength(2);
  moveClockTo(stage, justAfter('second-address', 'enquiry', unanswered));
  await mailTo(stage.app.url, addresses.second, unanswered.reference);
  moveClockTo(stage, justAfter('manager', 'enquiry', unanswered));
  await mailTo(stage.app.url, addresses.manager, unanswered.reference);
  moveClockTo(stage, justAfter('propose-call', 'enquiry', unanswered));
  await waitForTask(unanswered, 'propose-call');
  moveClockTo(stage, justAfter('no-answer', 'case', unanswered));
  await waitForTask(unanswered, 'no-answer');
});

it('did each of it exactly once, however often the time moved', async () => {
  const last = await sendReferral(stage, { familyName: 'Last', ...atTen(inWorkingDays(12)) });
  moveClockTo(stage, justAfter('not-opened', 'case', last));
  // The farthest hearing is handled last.
  await waitForTask(last, 'not-opened');
  await mailTo(stage.app.url, addresses.psychologist, last.reference);
  expect(await tasksOf(unopened)).toEqual(['no-answer', 'not-asked', 'not-opened']);
  expect(await tasksOf(unanswered)).toEqual(['no-answer', 'propose-call']);
  const mailed = (address: keyof typeof addresses, { reference }: Receipt) =>
    subjectsTo(stage, addresses[address], reference);
  expect(await mailed('inbox', unanswered)).toEqual(['Please answer', 'Please answer']);
  expect(await mailed('second', unanswered)).toEqual(['Please answer']);
  expect(await mailed('manager', unanswered)).toEqual(['Please see that somebody answers']);
  expect(
    (await mailed('psychologist', unopened)).filter((subject) => subject === 'Please open'),
  ).toHaveLength(1);
});
