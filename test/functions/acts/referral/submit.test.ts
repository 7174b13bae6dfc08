import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { isReference } from '#shared/identifiers/case-reference';
import { demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { answersWith } from '#test/shared/referral/short-path';
import { type Changed, at, codeOf, later, caseFixture } from '#test/functions/lambdas/case-fixture';
import { casePk } from '#functions/model/case/keys';

const rig = await openRig();
afterAll(() => rig.close());
afterEach(() => rig.faults.clear());
const here = caseFixture(rig);
const as = demo('Marigold');

const body = (changed: Changed = {}, version = 0, id: string = randomUUID()) => ({
  id,
  version,
  declared: true,
  answers: answersWith(changed),
});
const submit = (said: object, more: object = {}) =>
  rig.call('referral.submit', { as, at, body: said, ...more });
const casesOf = async (id: string) =>
  (await rig.tableItems('Referrals')).filter((item) => item.pk === casePk(id));
const mailsFor = async (id: string) =>
  (await rig.tableItems('Outbox')).filter((item) => item['caseId'] === id).map((item) => item['letter']);

describe('a submission', () => {
  it('makes one referral of twenty identical submits at once', async () => {
    const said = body();
    const answers = await Promise.all(Array.from({ length: 20 }, () => submit(said)));
    expect(answers.map((answer) => answer.status)).toEqual(Array(20).fill(200));
    expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
    expect((await casesOf(said.id)).filter((item) => item.sk === 'CASE')).toHaveLength(1);
    expect((await mailsFor(said.id)).toSorted()).toEqual(['new-referral', 'receipt']);
    expect(await here.entries(`case#${said.id}`)).toHaveLength(1);
  });

  it('makes one referral of twenty identical submits of a draft at once', async () => {
    const id = randomUUID();
    const { version } = await here.save(as, id, 0, { familyName: 'Testperson' });
    const said = body({}, version, id);
    const answers = await Promise.all(Array.from({ length: 20 }, () => submit(said)));
    expect(new Set(answers.map((answer) => `${answer.status} ${JSON.stringify(answer.body)}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(200);
    expect((await mailsFor(id)).length).toBe(2);
  });

  it('gives the same receipt again after its answer was lost', async () => {
    const said = body();
    const rule = rig.faults.set({
      operation: 'TransactWriteItems',
      times: 1,
      fault: { kind: 'lose-answer' },
    });
    const first = await submit(said);
    expect(rule.met()).toBe(1);
    const again = await submit(said, { at: later(1) });
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(JSON.stringify(again.body)).toBe(JSON.stringify(first.body));
    expect(await mailsFor(said.id)).toHaveLength(2);
  });

  it('is one referral also when every answer of the engine was lost and the page tries again', async () => {
    const said = body();
    rig.faults.set({ operation: 'TransactWriteItems', fault: { kind: 'lose-answer' } });
    expect((await submit(said)).status).toBe(500);
    rig.faults.clear();
    expect((await submit(said)).status).toBe(200);
    expect(await here.entries(`case#${said.id}`)).toHaveLength(1);
    expect(await mailsFor(said.id)).toHaveLength(2);
  });

  it('with other content under the same id is 409 and shows what was sent', async () => {
    const said = body({ offence: 'Shop theft' });
    const sent = await submit(said);
    const other = await submit({ ...said, answers: answersWith({ offence: 'Assault' }) });
    expect(other).toMatchObject({
      status: 409,
      body: {
        code: 'sent-differently',
        current: {
          reference: (sent.body as { reference: string }).reference,
          answers: { offence: 'Shop theft' },
        },
      },
    });
    expect(await here.entries(`case#${said.id}`)).toHaveLength(1);
  });

  it('under the id of another person’s referral or draft is 404, and only the caller’s own chain remembers', async () => {
    const { id } = await here.submit();
    const draft = randomUUID();
    await here.save(as, draft, 0, { familyName: 'Testperson' });
    const juniper = demo('Juniper');
    for (const taken of [id, draft]) {
      const entries = await here.leaves(async () => {
        expect(await submit(body({}, 0, taken), { as: juniper })).toMatchObject({
          status: 404,
          body: { code: 'not-found' },
        });
      });
      expect(entries).toMatchObject([
        { pk: `person#${juniper.id}`, outcome: 'refused', subject: `case#${taken}` },
      ]);
    }
  });

  it('of a draft that was changed elsewhere is 409 and shows the draft', async () => {
    const id = randomUUID();
    await here.save(as, id, 0, { familyName: 'Testperson' });
    await here.save(as, id, 1, { offence: 'Shop theft' });
    const entries = await here.leaves(async () => {
      expect(await submit(body({}, 1, id))).toMatchObject({
        status: 409,
        body: {
          code: 'changed-meanwhile',
          current: { version: 2, answers: { familyName: 'Testperson', offence: 'Shop theft' } },
        },
      });
    });
    expect(entries).toMatchObject([{ pk: `person#${as.id}`, outcome: 'refused' }]);
  });

  it('that loses to a save in the very moment is 409, is remembered, and shows the draft', async () => {
    const id = randomUUID();
    await here.save(as, id, 0, { familyName: 'Testperson' });
    rig.faults.set({
      operation: 'TransactWriteItems',
      when: (call) => JSON.stringify(call.body).includes('referral.submitted'),
      fault: { kind: 'delay', ms: 300 },
    });
    const sending = submit(body({}, 1, id));
    await here.save(as, id, 1, { offence: 'Shop theft' });
    const answer = await sending;
    expect(answer).toMatchObject({
      status: 409,
      body: { code: 'changed-meanwhile', current: { version: 2 } },
    });
    const refused = (await here.entries(`person#${as.id}`)).filter((entry) => entry.subject === `case#${id}`);
    expect(refused).toMatchObject([{ outcome: 'refused', code: 'changed-meanwhile' }]);
  });

  it('takes the draft’s content away and keeps its chain', async () => {
    const id = randomUUID();
    const { version } = await here.save(as, id, 0, { familyName: 'Testperson' });
    expect(await submit(body({}, version, id))).toMatchObject({ status: 200 });
    expect((await casesOf(id)).some((item) => item.sk === 'DRAFT')).toBe(false);
    expect((await here.entries(`case#${id}`)).map((entry) => entry.act)).toEqual([
      'referral.saved',
      'referral.submitted',
    ]);
  });

  it('gives a reference that can be read over the phone, and says what happens next', async () => {
    const { receipt } = await here.submit();
    expect(isReference(receipt.reference)).toBe(true);
    expect(receipt).toMatchObject({
      sentAt: at,
      teamAsked: false,
      safeguardingOwed: false,
      imminent: false,
      referrerVerified: true,
      duty: { on: true, words: 'Someone is on until 5pm today.' },
      firstLookBy: '2026-11-23T10:10:00.000Z',
    });
    expect(receipt.outstanding.length).toBeGreaterThan(10);
  });

  it('of someone not yet verified says so and makes verifying them a task', async () => {
    const newcomer = await here.enrolled();
    const { id, receipt } = await here.submit({}, newcomer);
    expect(receipt.referrerVerified).toBe(false);
    expect(await here.taskOf(id, 'verify-referrer')).toMatchObject({ doneAt: null });
  });

  it('writes all or nothing', async () => {
    const said = body();
    rig.faults.set({ operation: 'TransactWriteItems', fault: { kind: 'error' } });
    expect((await submit(said)).status).toBe(500);
    expect(await casesOf(said.id)).toEqual([]);
    expect(await mailsFor(said.id)).toEqual([]);
    expect(await here.entries(`case#${said.id}`)).toEqual([]);
  });

  it('cannot be done with what is stopped: nothing is stored and the draft is kept', async () => {
    const id = randomUUID();
    await here.save(as, id, 0, { familyName: 'Testperson', agreesToReferral: 'no' });
    const answer = await submit(body({ agreesToReferral: 'no' }, 1, id));
    expect(answer).toMatchObject({ status: 400, body: { fields: [{ path: 'answers.agreesToReferral' }] } });
    expect(codeOf(answer)).toBe('malformed');
    expect((await casesOf(id)).map((item) => item.sk).toSorted()).toEqual(['CASE', 'DRAFT']);
  });
});
