import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import type { MySummary } from '#shared/referral/views';
import { type Signer, demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { imminent } from '#test/shared/referral/short-path';
import { at, later, world } from '#test/functions/lambdas/world';

const rig = await openRig();
afterAll(() => rig.close());
const here = world(rig);
const marigold = demo('Marigold');
const juniper = demo('Juniper');

const list = async (as: Signer): Promise<MySummary[]> =>
  ((await rig.call('referral.list', { as, at })).body as { items: MySummary[] }).items;
const named = (as: Signer) => ({ deputyName: 'Deputy Example', deputyEmail: as.email });

const verify = ({ id }: Signer) =>
  here.done('person.verify', { as: here.hub, params: { id }, body: { how: 'directory-number' } });

/** Somebody whom the hub has phoned back. */
async function verified(): Promise<Signer> {
  const as = await here.enrolled();
  await verify(as);
  return as;
}

describe('a referral', () => {
  it('is its referrer’s: to a colleague of the same organisation it does not exist', async () => {
    const { id } = await here.submit({}, marigold);
    const other = await here.enrolled('nhs.example');
    const entries = await here.leaves(async () => {
      expect(await rig.call('referral.read', { as: other, at, params: { id } })).toMatchObject({
        status: 404,
      });
    });
    expect(entries).toMatchObject([
      { pk: `person#${other.id}`, outcome: 'refused', subject: `case#${id}`, code: 'not-found' },
    ]);
    expect((await list(other)).map((item) => item.id)).toEqual([]);
  });

  it('is also its named deputy’s, by her address in any case of letters', async () => {
    const deputy = await verified();
    const { id } = await here.submit({
      ...named(deputy),
      deputyEmail: deputy.email.toUpperCase().replace('.EXAMPLE', '.example'),
    });
    expect((await here.readSent(deputy, id)).receipt.id).toBe(id);
    expect(await list(deputy)).toMatchObject([{ id, asDeputy: true, state: 'submitted' }]);
  });

  it('is not its deputy’s before the hub has verified her: an address may be wrong, and a newcomer sees only her own', async () => {
    const deputy = await here.enrolled();
    const { id } = await here.submit(named(deputy));
    const read = () => rig.call('referral.read', { as: deputy, at, params: { id } });
    expect(await read()).toMatchObject({ status: 404 });
    expect(await list(deputy)).toEqual([]);
    await verify(deputy);
    expect(await read()).toMatchObject({ status: 200 });
    expect(await list(deputy)).toMatchObject([{ id, asDeputy: true }]);
  });

  it('is not its deputy’s while it is a draft', async () => {
    const id = randomUUID();
    const deputy = await verified();
    await here.save(marigold, id, 0, { familyName: 'Testperson', ...named(deputy) });
    expect(await rig.call('referral.read', { as: deputy, at, params: { id } })).toMatchObject({
      status: 404,
    });
    expect(await list(deputy)).toEqual([]);
    const save = { params: { id }, body: { version: 1, answers: { offence: 'x' } } };
    expect(await rig.call('referral.save', { as: deputy, at, ...save })).toMatchObject({ status: 404 });
  });

  it('is not sent again by its deputy', async () => {
    const deputy = await verified();
    const { id } = await here.submit(named(deputy));
    const answer = await rig.call('referral.submit', {
      as: deputy,
      at,
      body: { id, version: 0, declared: true, answers: (await here.readSent(deputy, id)).answers },
    });
    expect(answer.status).toBe(404);
  });

  it('shows its referrer who opened it and when, and which mails are on their way, but no team', async () => {
    const { id } = await here.submit({}, juniper);
    expect(await here.readSent(juniper, id)).toMatchObject({ openedAt: null, openedBy: null, enquiries: [] });
    await here.ask(id);
    const sent = await here.readSent(juniper, id);
    expect(sent).toMatchObject({
      state: 'in-liaison',
      openedAt: at,
      openedBy: demo('Tansy').name,
      enquiries: [{ state: 'notified', mail: 'email waiting', openedAt: null, answeredAt: null }],
    });
    expect(JSON.stringify(sent.enquiries)).not.toContain('ackney');
  });

  it('says whether its referrer is verified, whoever reads it', async () => {
    const newcomer = await here.enrolled();
    const { id } = await here.submit(named(juniper), newcomer);
    expect((await here.readSent(juniper, id)).receipt.referrerVerified).toBe(false);
  });
});

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
