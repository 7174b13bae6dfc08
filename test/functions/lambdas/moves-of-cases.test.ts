import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { caseActs, caseMoves } from '#shared/lifecycle/case';
import { enquiryAnswers, enquiryMoves } from '#shared/lifecycle/enquiry';
import { matchActs, matchMoves } from '#shared/lifecycle/match';
import { messageMoves } from '#shared/lifecycle/message';
import { membershipMoves, verificationMoves } from '#shared/lifecycle/person';
import { taskActs, taskMoves } from '#shared/lifecycle/task';
import { demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { answersWith } from '#test/shared/referral/short-path';
import { outbox } from '#test/functions/workers/mail/outbox';
import { everyMove, expectMove, stores } from './moves.ts';
import { at, newcomer, profile, caseFixture } from './case-fixture.ts';
import { casePk } from '#functions/model/case/keys';
import { messageKey } from '#functions/model/message/keys';

const rig = await openRig();
afterAll(() => rig.close());
const here = caseFixture(rig);
const { find, put } = stores(rig);
const hub = here.hub;
const marigold = demo('Marigold');
const sorrel = demo('Sorrel');

it.each(everyMove(caseMoves, caseActs))('a case, $state: $act', async ({ state, act }) => {
  const id = randomUUID();
  const unsent = state === 'draft' || state === 'deleted';
  if (unsent) await here.save(marigold, id, 0, { familyName: 'Testperson' });
  const sent = unsent ? id : (await here.submit()).id;
  const item = await put('Referrals', { ...(await find('Referrals', casePk(sent), 'CASE')), state });
  const version = Number(item['version']);
  // Other answers than were sent: the same again would be a repeat.
  const answers = answersWith({ offence: 'Something else' });
  const asked = {
    save: { as: marigold, params: { id: sent }, body: { version, answers: { offence: 'Theft' } } },
    submit: { as: marigold, body: { id: sent, version, declared: true, answers } },
    delete: { as: marigold, params: { id: sent }, body: { version } },
    'ask-team': {
      as: hub,
      params: { id: sent },
      body: { id: randomUUID(), version, teamId: 'elft-hackney', holdBack: [] },
    },
  };
  const rows = { save: 'referral.save', submit: 'referral.submit', delete: 'referral.deleteDraft' };
  const row = { ...rows, 'ask-team': 'enquiry.ask' }[act];
  const answer = await rig.call(row, { at, ...asked[act] });
  // A draft is only its author's: the hub is shown no state.
  if (unsent && act === 'ask-team') expect(answer.status).toBe(404);
  // A repeat gets the same answer.
  else if (state === 'deleted' && act === 'delete') expect(answer.status).toBe(200);
  else expectMove(answer, caseMoves, { state, act });
});

describe('an enquiry', async () => {
  const { id: caseId } = await here.submit();
  const id = await here.ask(caseId);
  const inState = async (state: string) => {
    const item = await find('Referrals', casePk(caseId), `ENQUIRY#${id}`);
    return put('Referrals', { ...item, state, openedAt: null, answer: null });
  };

  it.each(everyMove(enquiryMoves, enquiryAnswers))('$state: $act', async ({ state, act }) => {
    const version = Number((await inState(state))['version']);
    const body = { version, answer: act, line: 'Because' };
    const answer = await rig.call('enquiry.answer', { as: sorrel, at, params: { caseId, id }, body });
    expectMove(answer, enquiryMoves, { state, act });
  });

  it.each(Object.keys(enquiryMoves))('%s: is shown', async (state) => {
    await inState(state);
    expect((await here.openEnquiry(caseId, id)).state).toBe(state === 'notified' ? 'opened' : state);
  });
});

it.each(everyMove(taskMoves, taskActs))('a task, $state: $act', async ({ state, act }) => {
  const { id } = await here.submit();
  const { id: taskId } = await here.taskOf(id, 'phone-team');
  const asked = { as: hub, at, params: { id, taskId } };
  const body = {
    complete: { outcome: 'Phoned' },
    attempt: { id: randomUUID(), result: 'no-answer' },
    reopen: { why: 'A slip' },
  };
  if (state === 'done') await here.done('task.complete', { ...asked, body: body.complete });
  expectMove(await rig.call(`task.${act}`, { ...asked, body: body[act] }), taskMoves, { state, act });
});

it.each(everyMove(taskMoves, ['complete', 'reopen'] as const))(
  'a task of the service, $state: $act',
  async ({ state, act }) => {
    const id = randomUUID();
    const doneAt = state === 'done' ? at : null;
    const task = { id, kind: 'cover-gap', say: 'Cover', dueAt: at, owner: 'Hub', phone: null, doneAt };
    const rest = { doneBy: null, outcome: null, personId: null, teamId: null, day: '2026-11-27', version: 1 };
    await put('Directory', { pk: 'SERVICE', sk: `GAP#${id}`, ...task, ...rest });
    const body = { complete: { outcome: 'Closed' }, reopen: { why: 'A slip' } }[act];
    const answer = await rig.call(`task.${act}ServiceTask`, {
      as: demo('Saffron'),
      at,
      params: { id },
      body,
    });
    expectMove(answer, taskMoves, { state, act });
  },
);

it.each(everyMove(matchMoves, matchActs))('a match, $state: $act', async ({ state, act }) => {
  const [one, other] = [await here.submit(), await here.submit()];
  const params = { id: one.id, otherId: other.id };
  const decide = (version: number, decision: string) =>
    rig.call('case.decideMatch', { as: hub, at, params, body: { version, decision } });
  if (state !== 'undecided') await decide(0, state);
  expectMove(await decide(state === 'undecided' ? 0 : 1, act), matchMoves, { state, act });
});

it.each(everyMove(verificationMoves, ['correct', 'move'] as const))(
  'a referrer, $state: $act',
  async ({ state, act }) => {
    const as = await here.enrolled();
    if (state === 'verified')
      await here.done('person.verify', {
        as: hub,
        params: { id: as.id },
        body: { how: 'directory-number' },
      });
    const { version } = await find('Directory', `PERSON#${as.id}`, 'PERSON');
    const changed = act === 'move' ? { organisation: 'Another Example' } : { name: 'Rowan Sample' };
    const answer = await rig.call('person.change', { as, at, body: { ...profile, ...changed, version } });
    expectMove(answer, verificationMoves, { state, act });
    const verified = verificationMoves[state][act] === 'verified';
    expect(answer.body).toMatchObject({ verified });
  },
);

it.each(Object.keys(verificationMoves))('a referrer, %s: verify, which is read back', async (state) => {
  const as = await here.enrolled();
  const verify = () =>
    rig.call('person.verify', { as: hub, at, params: { id: as.id }, body: { how: 'directory-number' } });
  if (state === 'verified') await verify();
  expect(await verify()).toMatchObject({ status: 200, body: { verified: true } });
});

it.each([
  ...everyMove(membershipMoves, ['admit'] as const).map((one) => ({ ...one, by: 'person.admit' })),
  ...everyMove(membershipMoves, ['admit'] as const).map((one) => ({ ...one, by: 'enquiry.admit' })),
])('a membership, $state: $by', async ({ state, act, by }) => {
  const { id: caseId } = await here.submit();
  const id = await here.ask(caseId);
  const as = newcomer('elft.example');
  const worker = { name: 'Sam Example', jobTitle: 'Duty worker' };
  await here.done('enquiry.join', { as, body: { ...(await here.linkTo(caseId, id)), profile: worker } });
  const { id: taskId } = await here.taskOf(caseId, 'admit-person');
  const teams = state === 'not-a-member' ? [] : [{ teamId: 'elft-hackney', state }];
  await put('Directory', { ...(await find('Directory', `PERSON#${as.id}`, 'PERSON')), teams });
  const params: Record<string, string> =
    by === 'person.admit' ? { id: caseId, taskId } : { caseId, id, taskId };
  const answer = await rig.call(by, { as: by === 'person.admit' ? hub : sorrel, at, params });
  expectMove(answer, membershipMoves, { state, act });
});

it.each([
  ...everyMove(messageMoves, ['see-to'] as const).map((one) => ({ ...one, by: 'undelivered.retry' })),
  ...everyMove(messageMoves, ['see-to'] as const).map((one) => ({ ...one, by: 'undelivered.phone' })),
])('a message, $state: $by', async ({ state, act, by }) => {
  const { id, version } = await outbox(rig).queue();
  const item = await find('Outbox', messageKey(id).pk, 'MESSAGE');
  await put('Outbox', { ...item, state, trouble: 'TROUBLE', troubleSince: at });
  const answer = await rig.call(by, { as: demo('Saffron'), at, params: { id }, body: { version } });
  expectMove(answer, messageMoves, { state, act });
});
