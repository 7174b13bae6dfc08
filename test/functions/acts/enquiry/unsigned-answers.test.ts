import { createHmac, hkdfSync, randomUUID } from 'node:crypto';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { at, newcomer, caseFixture } from '#test/functions/lambdas/case-fixture';
import { askedByLink } from './asked-by-link.ts';

const rig = await openRig();
afterAll(() => rig.close());
afterEach(() => rig.faults.clear());
const here = caseFixture(rig);
const { put, tasksOf } = askedByLink(rig, here);

const profile = { name: 'Sam Example', jobTitle: 'Duty worker' };

describe('without signing in', () => {
  it.each([
    ['wrongInbox', 'wrong-inbox', {}],
    ['phoneMe', 'phone-team', { phone: '020 7946 0177' }],
  ] as const)('%s after its task was done is a new task with a new notice mail', async (act, kind, more) => {
    const { caseId, link } = await put();
    const own = async () => (await tasksOf(caseId, kind)).filter(({ openTask }) => openTask === 'OPEN');
    const attributions = async () =>
      (await own()).filter((task) => /at the address of/.test(String(task['say'])));
    const say = () => rig.call(`enquiry.${act}`, { as: null, at, body: { ...link, ...more } });
    for (const nth of [1, 2, 3]) {
      await say();
      await say();
      const open = await attributions();
      expect(open).toHaveLength(1);
      const noticeMails = (await rig.tableItems('Outbox')).filter(
        (item) => item['caseId'] === caseId && item['letter'] === 'task',
      );
      expect(noticeMails).toHaveLength(nth);
      const params = { id: caseId, taskId: String(open[0]?.['id']) };
      await here.done('task.complete', { as: here.hub, params, body: { outcome: 'Phoned' } });
    }
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
});
