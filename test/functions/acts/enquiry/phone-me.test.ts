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
  const leave = (link: object, phone: string, when = at) =>
    rig.call('enquiry.phoneMe', { as: null, at: when, body: { ...link, phone } });
  const open = async (caseId: string) =>
    (await tasksOf(caseId, 'phone-team')).filter(({ doneAt }) => doneAt === null);
  const notices = async (caseId: string) =>
    (await rig.tableItems('Outbox')).filter((item) => item['caseId'] === caseId && item['letter'] === 'task');

  it('“phone me” is one task with every number, none of them verified, and the Directory’s number to call first', async () => {
    const { caseId, link } = await put();
    const sameAgain = ['020 7946 0177', '(020) 7946 0177', '+44 20 7946 0177', '٠٢٠ ٧٩٤٦ ٠١٧٧'];
    for (const phone of ['020 7946 0177', ...sameAgain, '020 7946 0178'])
      expect((await leave(link, phone)).status).toBe(200);
    const team = (await here.openCase(caseId)).suggested.find(({ id }) => id === 'elft-hackney');
    const [task, ...others] = await open(caseId);
    expect(others).toEqual([]);
    expect(task).toMatchObject({ phone: team?.phone });
    expect(task?.['say']).toContain('020 7946 0177 or 020 7946 0178 (not verified');
    expect(task?.['say']).toContain(`First call the team’s own number in the Directory, ${team?.phone}`);
    expect(await notices(caseId)).toHaveLength(1);
  });

  it('“phone me” ten times at once is one task and one mail', async () => {
    const { caseId, link } = await put();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, nth) => leave(link, `020 7946 010${nth % 4}`)),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const [task, ...others] = await open(caseId);
    expect(others).toEqual([]);
    for (const nth of [0, 1, 2, 3]) expect(task?.['say']).toContain(`020 7946 010${nth}`);
    expect(await notices(caseId)).toHaveLength(1);
  });

  it('“phone me” adds to the task to phone that team that is open already, and mails once', async () => {
    const { caseId, link } = await put();
    const [before] = await open(caseId);
    expect(before).toMatchObject({ teamId: 'elft-hackney' });
    const mails = (await notices(caseId)).length;
    for (const phone of ['020 7946 0177', '020 7946 0178']) await leave(link, phone);
    const [task, ...others] = await open(caseId);
    expect(others).toEqual([]);
    expect(task?.['id']).toBe(before?.['id']);
    expect(String(task?.['say']).startsWith(String(before?.['say']))).toBe(true);
    expect(task?.['say']).toContain('020 7946 0177 or 020 7946 0178');
    expect(await notices(caseId)).toHaveLength(mails + 1);
  });

  it('“phone me” sixty times leaves one task and one mail; then the page says whom to phone', async () => {
    const { caseId, link } = await put();
    const answers = [];
    for (let nth = 100; nth < 160; nth += 1) answers.push(await leave(link, `020 7946 0${nth}`));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(5);
    for (const { status, body } of answers.slice(5)) {
      expect(status).toBe(429);
      expect((body as { detail: string }).detail).toContain('020 7946 0123');
    }
    expect(await open(caseId)).toHaveLength(1);
    expect(await notices(caseId)).toHaveLength(1);
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
