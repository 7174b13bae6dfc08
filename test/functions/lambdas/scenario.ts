import { randomUUID } from 'node:crypto';
import { type TestRequest, type Signer, demo } from '#test/support/rig/event';
import { answersWith } from '#test/shared/referral/short-path';
import { type Changed, type CaseFixture, at, later, newcomer, profile } from './case-fixture.ts';

export type Step = { row: string; asked: TestRequest };

/**
 * The whole scenario step by step: every row of the contract is called at least once, in the order people would, and
 * each step succeeds. A step runs only when the ones before it were taken.
 */
export async function* scenario(
  caseFixture: CaseFixture,
  changed: Changed = {},
  words = profile,
): AsyncGenerator<Step> {
  const { hub } = caseFixture;
  const referrer = newcomer();
  const joiner = newcomer('elft.example');
  const sorrel = demo('Sorrel');
  const [id, other, unsent, enquiryId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const answers = answersWith(changed);
  let minute = 0;
  const step = (row: string, as: Signer | null, more: Partial<TestRequest> = {}): Step => ({
    row,
    asked: { as, at: later(minute++), ...more },
  });
  const params = { id };

  yield step('duty.now', null);
  yield step('person.me', referrer);
  yield step('person.enrol', referrer, { body: words });
  yield step('person.change', referrer, { body: { ...words, version: 1, court: 'other' } });
  yield step('referral.save', referrer, { params, body: { version: 0, answers } });
  yield step('referral.read', referrer, { params });
  yield step('referral.save', referrer, { params: { id: unsent }, body: { version: 0, answers } });
  yield step('referral.deleteDraft', referrer, { params: { id: unsent }, body: { version: 1 } });
  yield step('referral.submit', referrer, { body: { id, version: 1, declared: true, answers } });
  yield step('referral.list', referrer);
  yield step('referral.read', referrer, { params });
  yield step('referral.submit', demo('Marigold'), {
    body: { id: other, version: 0, declared: true, answers },
  });
  yield step('case.list', hub);
  yield step('case.open', hub, { params });
  yield step('case.matches', hub, { params });
  yield step('case.decideMatch', hub, {
    params: { id, otherId: other },
    body: { version: 0, decision: 'same-woman' },
  });
  yield step('person.verify', hub, { params: { id: referrer.id }, body: { how: 'directory-number' } });
  const { id: taskId } = await caseFixture.taskOf(id, 'phone-team');
  yield step('task.attempt', hub, {
    params: { id, taskId },
    body: { id: randomUUID(), result: 'left-message', leftWith: words.name },
  });
  yield step('task.complete', hub, {
    params: { id, taskId },
    body: { outcome: words.name, spokeTo: words.name },
  });
  yield step('task.reopen', hub, { params: { id, taskId }, body: { why: words.name } });
  yield step('task.complete', hub, {
    params: { id, taskId },
    body: { outcome: words.name, spokeTo: words.name },
  });
  yield step('enquiry.preview', hub, { params, body: { holdBack: ['offence'] } });
  const { version } = await caseFixture.openCase(id);
  const doNotTell = { say: words.organisation, confirmed: true };
  const body = { id: enquiryId, version, teamId: 'elft-hackney', holdBack: ['offence'], doNotTell };
  yield step('enquiry.ask', hub, { params, body });
  const put = { caseId: id, id: enquiryId };
  yield step('enquiry.list', sorrel);
  yield step('enquiry.open', sorrel, { params: put });
  const line = words.jobTitle;
  yield step('enquiry.answer', sorrel, { params: put, body: { version: 2, answer: 'need-to-know', line } });
  const link = await caseFixture.linkTo(id, enquiryId);
  const { name, jobTitle } = words;
  yield step('enquiry.join', joiner, { body: { ...link, profile: { name, jobTitle } } });
  const waiting = await caseFixture.taskOf(id, 'admit-person');
  yield step('person.admit', hub, { params: { id, taskId: waiting.id } });
  const colleague = newcomer('elft.example');
  yield step('enquiry.join', colleague, { body: { ...link, profile: { name, jobTitle } } });
  const [asked] = (await caseFixture.openEnquiry(id, enquiryId)).waiting;
  yield step('enquiry.admit', sorrel, { params: { ...put, taskId: asked?.taskId ?? '' } });
  yield step('enquiry.link', null, { body: link });
  yield step('enquiry.wrongInbox', null, { body: link });
  yield step('enquiry.phoneMe', null, { body: { ...link, phone: words.phone } });
  yield step('case.open', hub, { params, at: later(minute, at) });
}
