import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { at, caseFixture } from '#test/functions/lambdas/case-fixture';
import { casePk } from '#functions/model/case/keys';
import { askedByLink } from './asked-by-link.ts';

const rig = await openRig();
afterAll(() => rig.close());
afterEach(() => rig.faults.clear());
const here = caseFixture(rig);
const { put, tasksOf } = askedByLink(rig, here);

describe('without signing in', () => {
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
