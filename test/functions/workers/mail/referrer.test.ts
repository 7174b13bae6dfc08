import { afterAll, expect, it } from 'vitest';
import { stepsOf } from '#shared/reminders/steps';
import { demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { at, caseFixture, later, newcomer } from '#test/functions/lambdas/case-fixture';
import { profile, askedByLink } from '#test/functions/acts/enquiry/asked-by-link';

const rig = await openRig();
const here = caseFixture(rig);
const { put } = askedByLink(rig, here);
afterAll(() => rig.close());

const far = { hearingDay: '2027-01-29', hearingTimeKnown: 'listed' };
const [first] = stepsOf('case', at, { day: far.hearingDay, clock: null });

/** The verbs of the mails to the referrer about a case, in the order in which they came. */
const verbsOf = (reference: string) =>
  rig
    .inbox()
    .filter(({ to, subject }) => to.includes('marigold.fernsby@nhs.example') && subject.includes(reference))
    .map(({ subject }) => /: (.+) MHTR-/.exec(subject)?.[1]);

async function asked(changed: Record<string, string> = {}) {
  const { id, receipt } = await here.submit({ ...far, ...changed });
  await rig.drain(at);
  const enquiryId = await here.ask(id);
  await rig.drain(later(1));
  const answer = async (kind: string, minutes: number, line = '') => {
    const { version } = await here.openEnquiry(id, enquiryId);
    const params = { caseId: id, id: enquiryId };
    const body = { version, answer: kind, line };
    await here.done('enquiry.answer', { as: demo('Sorrel'), at: later(minutes), params, body });
  };
  return { id, reference: receipt.reference, answer };
}

it('a referrer is told when a team is asked, asks, says not us, and answers', async () => {
  const { id, reference, answer } = await asked();
  await answer('need-to-know', 2, 'Which catchment?');
  await rig.drain(later(3));
  const [enquiry] = (await here.readSent(demo('Marigold'), id)).enquiries;
  expect(enquiry).toMatchObject({ state: 'needs-information', question: 'Which catchment?' });
  await answer('not-us', 4);
  await rig.drain(later(5));
  await answer('can-look', 6);
  await rig.drain(later(7));
  expect(verbsOf(reference)).toEqual([
    'Expect a first look at',
    'Expect an answer about',
    'Please answer the question about',
    'Please read the answer about',
    'Please read the answer about',
  ]);
  expect((await here.readSent(demo('Marigold'), id)).enquiries[0]).toMatchObject({ question: null });
});

it('is told of what they must do alone, where they chose so', async () => {
  const { reference, answer } = await asked({ emails: 'must-act' });
  await answer('phone-me', 2);
  await rig.drain(later(3));
  await answer('need-to-know', 4, 'Which catchment?');
  await rig.drain(later(5));
  expect(verbsOf(reference)).toEqual(['Expect a first look at', 'Please answer the question about']);
});

it('is not told of a question that waits no more when the mail would go', async () => {
  const { reference, answer } = await asked();
  await answer('need-to-know', 2, 'Which catchment?');
  await answer('can-look', 3);
  await rig.drain(later(4));
  expect(verbsOf(reference)).toEqual([
    'Expect a first look at',
    'Expect an answer about',
    'Please read the answer about',
  ]);
});

it('is told when nobody opened the case in time, and not when somebody did meanwhile', async () => {
  const { handler } = await import('#functions/lambdas/reminders');
  const [left, opened] = [await here.submit({ ...far, emails: 'must-act' }), await here.submit(far)];
  await rig.drain(later(1));
  await handler({ time: first?.at ?? '' });
  await here.openCase(opened.id);
  await rig.drain(first?.at ?? at);
  expect(verbsOf(left.receipt.reference)).toEqual(['Expect a first look at', 'Please phone about']);
  expect(verbsOf(opened.receipt.reference)).toEqual(['Expect a first look at']);
});

it('the mail to the team stays what the enquiry is judged by', async () => {
  const { id } = await asked();
  const view = await here.openCase(id);
  expect(view.enquiries[0]?.mail).toBe('email handed over (no sign yet that anyone has read it)');
});

it('a person who is admitted gets one mail, at the address of their sign-in, with the way in', async () => {
  const { caseId, id, link } = await put();
  const as = newcomer('elft.example');
  await here.done('enquiry.join', { as, body: { ...link, profile } });
  const task = await here.taskOf(caseId, 'admit-person');
  const params = { id: caseId, taskId: task.id };
  for (let twice = 0; twice < 2; twice += 1) await here.done('person.admit', { as: here.hub, params });
  await rig.drain(later(5));
  const mails = rig.inbox().filter(({ to }) => to.includes(as.email));
  expect(mails).toHaveLength(1);
  expect(mails[0]?.subject).toMatch(/^MHTR service, secondary care: You can now open MHTR-/);
  expect(mails[0]?.text).toContain(`/enquiries/${caseId}/${id}`);
  expect(mails[0]?.text).not.toContain(profile.name);
});
