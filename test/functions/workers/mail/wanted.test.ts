import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import { stepsOf } from '#shared/reminders/steps';
import type { MessageItem } from '#functions/model/message/message';
import { demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { at, later, caseFixture } from '#test/functions/lambdas/case-fixture';
import { outbox } from './outbox.ts';

const rig = await openRig();
const here = caseFixture(rig);
const { message, sends } = outbox(rig);
afterAll(() => rig.close());
beforeEach(() => rig.faults.recount());
afterEach(() => rig.mail.set('ok'));

const far = { hearingDay: '2027-01-29', hearingTimeKnown: 'listed' };
const steps = stepsOf('enquiry', at, { day: far.hearingDay, clock: null });
const tick = async (now: string) => {
  const { handler } = await import('#functions/lambdas/reminders');
  await handler({ time: now });
};
const lettersOf = async (caseId: string) =>
  ((await rig.tableItems('Outbox')) as unknown as MessageItem[]).filter((one) => one.caseId === caseId);
const answer = (caseId: string, id: string) =>
  here.done('enquiry.answer', {
    as: demo('Sorrel'),
    at: later(1, steps.at(-1)?.at),
    params: { caseId, id },
    body: { version: 1, answer: 'can-look', line: '' },
  });

it('no reminder goes out after the answer, where the mail service was off meanwhile', async () => {
  const { id } = await here.submit(far);
  const enquiryId = await here.ask(id);
  await rig.drain(at);
  rig.mail.set('down');
  for (const step of steps) {
    await tick(step.at);
    await rig.drain(step.at);
  }
  const nags = (await lettersOf(id)).filter(
    ({ letter, recipient }) => letter === 'reminder' || letter === 'manager' || 'address' in recipient,
  );
  expect(nags).toHaveLength(3);
  await answer(id, enquiryId);
  rig.mail.set('ok');
  rig.faults.recount();
  for (const minutes of [60, 90]) await rig.drain(later(minutes, steps.at(-1)?.at));
  for (const nag of nags) {
    expect(sends(nag.id)).toBe(0);
    expect(await message(nag.id)).toMatchObject({ state: 'dropped' });
  }
});

it('no reminder goes out after the answer when a person tries it again', async () => {
  const { id } = await here.submit(far);
  const enquiryId = await here.ask(id);
  await rig.drain(at);
  rig.mail.set('reject', 1);
  await tick(steps[0]?.at ?? '');
  await rig.drain(steps[0]?.at);
  const reminder = (await lettersOf(id)).find(({ letter }) => letter === 'reminder');
  const { version } = await message(reminder?.id ?? '');
  await answer(id, enquiryId);
  const body = { version };
  await here.done('undelivered.retry', { as: demo('Saffron'), params: { id: reminder?.id ?? '' }, body });
  const { seenTo } = await message(reminder?.id ?? '');
  await rig.drain(later(10, steps.at(-1)?.at));
  expect(await message(seenTo?.next ?? '')).toMatchObject({ state: 'dropped' });
});

it('nobody is told that a case is not opened once it was', async () => {
  const { id } = await here.submit({
    hearingDay: '2026-11-23',
    hearingTimeKnown: 'at',
    hearingTime: '12:00',
  });
  await tick(later(30));
  await here.openCase(id);
  await rig.drain(later(40));
  const noticeMail = (await lettersOf(id)).find(({ letter }) => letter === 'not-opened');
  expect(noticeMail).toMatchObject({ state: 'dropped' });
  expect(sends(noticeMail?.id ?? '')).toBe(0);
});
