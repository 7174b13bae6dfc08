import { afterAll, describe, expect, it } from 'vitest';
import { londonInstant } from '#shared/time/london';
import { linkEndsAt } from '#shared/enquiry/link';
import type { TeamView } from '#shared/enquiry/views';
import { demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { at, caseFixture, codeOf, later, newcomer } from '#test/functions/lambdas/case-fixture';
import { askedByLink, profile } from './asked-by-link.ts';

const rig = await openRig();
afterAll(() => rig.close());
const here = caseFixture(rig);
const { put } = askedByLink(rig, here);
const sorrel = demo('Sorrel');

type Put = Awaited<ReturnType<typeof put>>;
/** Every act that the link of an enquiry allows. */
const acts = ['link', 'wrongInbox', 'phoneMe', 'join'] as const;
const send = (act: (typeof acts)[number], { link }: Pick<Put, 'link'>, when = at) => {
  const more = { link: {}, wrongInbox: {}, phoneMe: { phone: '020 7946 0177' }, join: { profile } }[act];
  const as = act === 'join' ? newcomer('elft.example') : null;
  return rig.call(`enquiry.${act}`, { as, at: when, body: { ...link, ...more } });
};
const answer = (asked: Put, kind: string, version = 1) =>
  here.done<TeamView>('enquiry.answer', {
    as: sorrel,
    params: { caseId: asked.caseId, id: asked.id },
    body: { version, answer: kind, line: kind === 'need-to-know' ? 'Which GP?' : '' },
  });
const closed = 'This enquiry is closed. Please do not act on it further. Questions: phone 020 7946 0123.';
const stored = async () =>
  (await rig.tableItems('Referrals')).length + (await rig.tableItems('Outbox')).length;

describe('the link of an enquiry', () => {
  it('works while the enquiry is open, and asking whether it does writes nothing', async () => {
    const asked = await put();
    const before = [await stored(), (await rig.tableItems('Audit')).length];
    expect(await send('link', asked)).toEqual({ status: 200, body: { open: true } });
    expect([await stored(), (await rig.tableItems('Audit')).length]).toEqual(before);
  });

  it.each(acts)('after “not us” says to %s that it is closed, and nothing else', async (act) => {
    const asked = await put();
    await answer(asked, 'not-us');
    const before = await stored();
    const { status, body } = await send(act, asked);
    expect(status).toBe(410);
    expect(body).toEqual({
      type: 'about:blank',
      title: 'This link has been used already, or has run out',
      status: 410,
      code: 'gone',
      detail: closed,
    });
    expect(await stored()).toBe(before);
  });

  it.each(acts)('ends 30 days after the hearing for %s, whatever was answered', async (act) => {
    const asked = await put();
    await answer(asked, 'can-look');
    const ends = linkEndsAt({ day: at.slice(0, 10), clock: null });
    expect(ends).toBe(londonInstant('2026-12-24', '00:00'));
    expect((await send(act, asked, later(-1, ends))).status).toBe(200);
    expect(await send(act, asked, ends)).toMatchObject({ status: 410, body: { detail: closed } });
    expect(codeOf(await send(act, asked, later(200 * 1440)))).toBe('gone');
  });

  it('works again where the team can look at it after all', async () => {
    const asked = await put();
    await answer(asked, 'not-us');
    await answer(asked, 'can-look', 2);
    expect((await send('link', asked)).status).toBe(200);
  });

  it('takes twenty uses a day, and says in words whom to phone', async () => {
    const [asked, other] = [await put(), await put()];
    const statuses = [];
    for (let nth = 0; nth < 22; nth += 1) statuses.push((await send('wrongInbox', asked)).status);
    expect(statuses).toEqual([...Array.from({ length: 20 }, () => 200), 429, 429]);
    for (const act of ['phoneMe', 'join'] as const) {
      const refused = await send(act, asked);
      expect(refused.status).toBe(429);
      expect((refused.body as { detail: string }).detail).toContain('phone 020 7946 0123');
    }
    expect((await send('wrongInbox', other)).status).toBe(200);
    expect((await send('wrongInbox', asked, later(1440))).status).toBe(200);
  });
});

describe('a team that said “not us”', () => {
  it('is shown nothing of her, on the answer and when it opens the enquiry again', async () => {
    const asked = await put();
    const params = { caseId: asked.caseId, id: asked.id };
    expect((await here.openEnquiry(asked.caseId, asked.id)).shown).not.toEqual([]);
    const answered = await answer(asked, 'not-us', 2);
    const nothing = { shown: [], someHeldBack: false, doNotTell: null, waiting: [] };
    expect(answered).toMatchObject({ state: 'not-ours', ...nothing });
    const entries = await here.leaves(async () => {
      expect(await here.openEnquiry(asked.caseId, asked.id)).toMatchObject(nothing);
    });
    expect(entries).toMatchObject([{ act: 'enquiry.opened', fields: [] }]);
    const again = await answer(asked, 'can-look', answered.version);
    expect(again.shown).not.toEqual([]);
    expect((await rig.call('enquiry.open', { as: sorrel, at, params })).status).toBe(200);
  });

  it('admits no colleague who came by the link', async () => {
    const asked = await put();
    await send('join', asked);
    const { id: taskId } = await here.taskOf(asked.caseId, 'admit-person');
    await answer(asked, 'not-us');
    const params = { caseId: asked.caseId, id: asked.id, taskId };
    const refused = await rig.call('enquiry.admit', { as: sorrel, at, params });
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'not-possible-now', state: 'not-ours', moves: ['open', 'can-look'] },
    });
  });
});
