import { createHmac, hkdfSync, randomUUID } from 'node:crypto';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { at, later, newcomer, world } from '#test/functions/lambdas/world';
import { askedByLink } from './asked-by-link.ts';
import { casePk } from '#functions/model/case/keys';

const rig = await openRig();
afterAll(() => rig.close());
afterEach(() => rig.faults.clear());
const here = world(rig);
const { put, tasksOf } = askedByLink(rig, here);
const profile = { name: 'Sam Example', jobTitle: 'Duty worker' };

describe('without signing in', () => {
  it('“not our inbox” is one task and one bell, however often a scanner repeats it', async () => {
    const { caseId, reference, link } = await put();
    const say = () => rig.call('enquiry.wrongInbox', { as: null, at, body: link });
    const answers = await Promise.all([say(), say(), say()]);
    answers.push(await rig.call('enquiry.wrongInbox', { as: null, at: later(30), body: link }));
    for (const answer of answers)
      expect(answer).toEqual({ status: 200, body: { received: true, reference, phone: '020 7946 0123' } });
    expect(await tasksOf(caseId, 'wrong-inbox')).toHaveLength(1);
    const bells = (await rig.tableItems('Outbox')).filter(
      (item) => item['caseId'] === caseId && item['letter'] === 'task',
    );
    expect(bells).toHaveLength(1);
  });

  it('“phone me” is one task for each number, with the warning to check it', async () => {
    const { caseId, link } = await put();
    const say = (phone: string) => rig.call('enquiry.phoneMe', { as: null, at, body: { ...link, phone } });
    for (const phone of ['020 7946 0177', '020 7946 0177', '020 7946 0178'])
      expect((await say(phone)).status).toBe(200);
    const tasks = (await tasksOf(caseId, 'phone-team')).filter((task) =>
      String(task['say']).includes('asks to be phoned'),
    );
    expect(tasks.map((task) => task['phone']).toSorted()).toEqual(['020 7946 0177', '020 7946 0178']);
    expect(tasks[0]?.['say']).toContain('own number');
  });

  it.each([
    ['wrongInbox', 'wrong-inbox', {}],
    ['phoneMe', 'phone-team', { phone: '020 7946 0177' }],
  ] as const)('%s after its task was done is a new task with a new bell', async (act, kind, more) => {
    const { caseId, link } = await put();
    const own = async () => (await tasksOf(caseId, kind)).filter(({ todo }) => todo === 'TODO');
    const said = async () => (await own()).filter((task) => /at the address of/.test(String(task['say'])));
    const say = () => rig.call(`enquiry.${act}`, { as: null, at, body: { ...link, ...more } });
    for (const nth of [1, 2, 3]) {
      await say();
      await say();
      const open = await said();
      expect(open).toHaveLength(1);
      const bells = (await rig.tableItems('Outbox')).filter(
        (item) => item['caseId'] === caseId && item['letter'] === 'task',
      );
      expect(bells).toHaveLength(nth);
      const params = { id: caseId, taskId: String(open[0]?.['id']) };
      await here.done('task.complete', { as: here.hub, params, body: { outcome: 'Phoned' } });
    }
  });

  it('“not our inbox” has the team’s own number beside it', async () => {
    const { caseId, link } = await put();
    await rig.call('enquiry.wrongInbox', { as: null, at, body: link });
    const team = (await here.openCase(caseId)).suggested.find(({ id }) => id === 'elft-hackney');
    expect(await here.taskOf(caseId, 'wrong-inbox')).toMatchObject({ phone: team?.phone });
  });

  it('a number cannot be guessed back from a key or a message’s id', async () => {
    const { createHash } = await import('node:crypto');
    const { caseId, id, link } = await put();
    await rig.call('enquiry.phoneMe', { as: null, at, body: { ...link, phone: '020 7946 0177' } });
    const guessed = createHash('sha256').update(`phone-team ${id} 020 7946 0177`).digest('hex').slice(0, 8);
    const keys = (await rig.tableItems('Referrals'))
      .filter((item) => item.pk === casePk(caseId))
      .map((item) => item.sk);
    expect(keys.filter((key) => key.includes(guessed))).toEqual([]);
  });

  it.each(['wrongInbox', 'phoneMe', 'join'])('%s with a wrong key is 404 and makes nothing', async (act) => {
    const { caseId, id, link } = await put();
    const other = await put();
    const weak = Buffer.from(hkdfSync('sha256', 'k1', '', 'link', 32));
    const forged = createHmac('sha256', weak).update(`enquiry:${caseId}:${id}`).digest('base64url');
    const wrong = [
      other.link.key,
      `${link.key.slice(0, -1)}${link.key.endsWith('A') ? 'B' : 'A'}`,
      `current-${forged}`,
      'constructor-AAAAAAAAAAAAAAA',
    ];
    const more = { wrongInbox: {}, phoneMe: { phone: '020 7946 0177' }, join: { profile } }[act];
    const as = act === 'join' ? newcomer('elft.example') : null;
    const stored = async () =>
      (await rig.tableItems('Referrals')).length + (await rig.tableItems('Outbox')).length;
    const before = await stored();
    for (const key of wrong)
      expect(
        await rig.call(`enquiry.${act}`, { as, at, body: { ...link, key, ...more } }),
        key,
      ).toMatchObject({ status: 404 });
    const elsewhere = { ...link, enquiryId: randomUUID() };
    expect(await rig.call(`enquiry.${act}`, { as, at, body: { ...elsewhere, ...more } })).toMatchObject({
      status: 404,
    });
    expect(await stored()).toBe(before);
  });

  it('is nobody in the audit, and its number only a digest', async () => {
    const { caseId, link } = await put();
    const entries = await here.leaves(() =>
      rig.call('enquiry.phoneMe', { as: null, at, body: { ...link, phone: '020 7946 0177' } }),
    );
    expect(entries).toMatchObject([
      { pk: `case#${caseId}`, actor: { id: 'anonymous' }, digest: expect.any(String) },
    ]);
    expect(JSON.stringify(entries)).not.toContain('0177');
  });
});
