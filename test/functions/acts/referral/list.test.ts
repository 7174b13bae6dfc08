import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import type { MySummary } from '#shared/referral/views';
import { openRig } from '#test/support/rig/rig';
import { imminent } from '#test/shared/referral/short-path';
import { at, later, caseFixture } from '#test/functions/lambdas/case-fixture';
import { juniper, named, mine } from './mine.ts';

const rig = await openRig();
afterAll(() => rig.close());
const here = caseFixture(rig);
const { list, verified } = mine(rig, here);

describe('my list', () => {
  it('has drafts and sent referrals, the newest first, with their times', async () => {
    const as = await here.enrolled();
    const draft = randomUUID();
    await here.done('referral.save', {
      as,
      at: later(5),
      params: { id: draft },
      body: { version: 0, answers: { familyName: 'Testperson' } },
    });
    const { id, receipt } = await here.submit({}, as);
    expect(await list(as)).toMatchObject([
      {
        id: draft,
        state: 'draft',
        name: 'Testperson',
        reference: null,
        hearing: null,
        savedAt: later(5),
        sentAt: null,
        openedAt: null,
        asDeputy: false,
      },
      {
        id,
        state: 'submitted',
        name: 'Example Testperson',
        reference: receipt.reference,
        hearing: { day: '2026-11-23', clock: null },
        savedAt: null,
        sentAt: at,
        openedAt: null,
        asDeputy: false,
      },
    ]);
  });

  it('has imminent risk before everything newer', async () => {
    const as = await here.enrolled();
    const risk = await here.submit(imminent, as);
    const newer = await here.submit({}, as, { at: later(5) });
    expect((await list(as)).map((item) => [item.id, item.imminent])).toEqual([
      [risk.id, true],
      [newer.id, false],
    ]);
  });

  it.each([
    [{ hearingDay: '2026-11-24', hearingTimeKnown: 'at', hearingTime: '14:00' }, '14:00'],
    [{ hearingDay: '2026-11-24', hearingTimeKnown: 'listed', hearingTime: '14:00' }, null],
    [{ hearingDay: '2026-11-24', hearingTimeKnown: 'at', hearingTime: '2' }, null],
  ])('says of a draft the hearing as it was typed: %o', async (typed, clock) => {
    const as = await here.enrolled();
    await here.save(as, randomUUID(), 0, typed);
    expect(await list(as)).toMatchObject([{ hearing: { day: '2026-11-24', clock } }]);
  });

  it('says of a draft no hearing on a day that there is not', async () => {
    const as = await here.enrolled();
    await here.save(as, randomUUID(), 0, { hearingDay: '2026-02-31' });
    expect(await list(as)).toMatchObject([{ hearing: null }]);
  });

  it('says until when a draft is parked while her capacity to agree is in doubt', async () => {
    const as = await here.enrolled();
    const doubted = { capacityDoubted: 'yes', capacityWho: 'Dr Example', capacityDay: '2026-11-25' };
    await here.save(as, randomUUID(), 0, doubted);
    expect(await list(as)).toMatchObject([{ state: 'draft', parkedUntil: '2026-11-25' }]);
  });

  it('says from 14 days on that a draft has expired and when it is deleted, and after 30 has nothing of it', async () => {
    const as = await here.enrolled();
    const id = randomUUID();
    await here.save(as, id, 0, { familyName: 'Testperson' });
    const after = (days: number) => new Date(Date.parse(at) + days * 86_400_000).toISOString();
    const listed = async (days: number) => {
      const asked = { as, at: after(days) };
      return (await here.done<{ items: MySummary[] }>('referral.list', asked)).items;
    };
    expect(await listed(13.9)).toMatchObject([{ id, name: 'Testperson', deletedOn: null }]);
    expect(await listed(14)).toMatchObject([{ id, name: 'Testperson', deletedOn: '2026-12-23' }]);
    expect(await listed(29.9)).toMatchObject([{ id, deletedOn: '2026-12-23' }]);
    expect(await listed(30)).toEqual([]);
    const read = (days: number) =>
      here.done<object>('referral.read', { as, at: after(days), params: { id } });
    expect(await read(29.9)).toMatchObject({ savedAt: at, answers: { familyName: 'Testperson' } });
    expect(await read(30)).toMatchObject({ version: 1, savedAt: null, answers: {} });
    const taken = { params: { id }, body: { version: 1, answers: { familyName: 'Again' } } };
    await here.done('referral.save', { as, at: after(31), ...taken });
    expect(await listed(31)).toMatchObject([{ id, name: 'Again', deletedOn: null }]);
  });

  it('works for a deputy named in more referrals than one read can hold', async () => {
    const deputy = await verified();
    for (let i = 0; i < 101; i++) await here.submit(named(deputy), juniper);
    expect(await list(deputy)).toHaveLength(101);
  });
});
