import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { at, codeOf, caseFixture } from '#test/functions/lambdas/case-fixture';

const rig = await openRig();
afterAll(() => rig.close());
afterEach(() => rig.faults.clear());
const here = caseFixture(rig);
const hub = here.hub;

const ask = (id: string, body: object) =>
  rig.call('enquiry.ask', {
    as: hub,
    at,
    params: { id },
    body: { id: randomUUID(), teamId: 'elft-hackney', holdBack: [], ...body },
  });
const mails = async (caseId: string) =>
  (await rig.tableItems('Outbox')).filter(
    (item) => item['caseId'] === caseId && item['letter'] === 'enquiry',
  );

describe('asking a team', () => {
  it('is one enquiry, one mail to be sent, and moves the case into liaison', async () => {
    const { id } = await here.submit();
    const { version } = await here.openCase(id);
    expect(await ask(id, { version })).toMatchObject({
      status: 200,
      body: { state: 'notified', mail: 'email waiting' },
    });
    expect(await here.openCase(id)).toMatchObject({ state: 'in-liaison', version: version + 1 });
    expect(await mails(id)).toHaveLength(1);
  });

  it('twice by the same click asks once, also at once', async () => {
    const { id } = await here.submit();
    const { version } = await here.openCase(id);
    const body = { id: randomUUID(), version };
    const both = await Promise.all([ask(id, body), ask(id, body), ask(id, body)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(both[1]?.body).toEqual(both[0]?.body);
    expect(await mails(id)).toHaveLength(1);
    expect((await here.openCase(id)).enquiries).toHaveLength(1);
  });

  it('by two people at once asks once; the other is told what changed', async () => {
    const { id } = await here.submit();
    const { version } = await here.openCase(id);
    const both = await Promise.all([ask(id, { version }), ask(id, { version })]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'changed-meanwhile',
      current: { version: version + 1, state: 'in-liaison' },
    });
    expect(await mails(id)).toHaveLength(1);
  });

  it('with a stale version is 409 with the version there is', async () => {
    const { id } = await here.submit();
    await here.openCase(id);
    expect(await ask(id, { version: 1 })).toMatchObject({ status: 409, body: { current: { version: 2 } } });
  });

  it('again is not possible while it has not said “not us”', async () => {
    const { id } = await here.submit();
    const enquiryId = await here.ask(id);
    const again = async () => ask(id, { version: (await here.openCase(id)).version });
    expect(codeOf(await again())).toBe('not-possible-now');
    const params = { caseId: id, id: enquiryId };
    await here.done('enquiry.answer', {
      as: demo('Sorrel'),
      params,
      body: { version: 1, answer: 'not-us', line: '' },
    });
    expect((await again()).status).toBe(200);
  });

  it('waits until the referrer is verified, and then goes', async () => {
    const as = await here.enrolled();
    const { id } = await here.submit({}, as);
    const { version } = await here.openCase(id);
    expect(await ask(id, { version })).toMatchObject({
      status: 409,
      body: { detail: 'Verify the referrer first: nothing is shown to a team before that.' },
    });
    await here.done('person.verify', {
      as: hub,
      params: { id: as.id },
      body: { how: 'published-switchboard' },
    });
    expect((await ask(id, { version })).status).toBe(200);
  });

  it.each(['no', 'not-asked'])(
    'is not possible where she answered “%s” to sharing with a team',
    async (shareWithTeam) => {
      const { id } = await here.submit({ shareWithTeam });
      const { version } = await here.openCase(id);
      const entries = await here.leaves(async () => {
        expect(codeOf(await ask(id, { version }))).toBe('not-possible-now');
      });
      expect(entries).toMatchObject([
        { pk: `person#${hub.id}`, outcome: 'refused', code: 'not-possible-now' },
      ]);
      expect(await mails(id)).toEqual([]);
    },
  );

  it('that does not exist is 404', async () => {
    const { id } = await here.submit();
    const { version } = await here.openCase(id);
    expect(codeOf(await ask(id, { version, teamId: 'nowhere' }))).toBe('not-found');
  });

  it('happens by itself at submit where the team accepts it, and not for a referrer not yet verified', async () => {
    const direct = await here.submit({ livesIn: ['greenwich'] });
    expect(direct.receipt.teamAsked).toBe(true);
    expect(await mails(direct.id)).toHaveLength(1);
    expect((await here.entries(`case#${direct.id}`)).slice(0, 2)).toMatchObject([
      { act: 'referral.submitted' },
      { act: 'enquiry.asked', outcome: 'done', fields: ['team:oxleas-greenwich-bexley'] },
    ]);
    expect((await here.openCase(direct.id)).state).toBe('submitted');
    const unverified = await here.submit({ livesIn: ['greenwich'] }, await here.enrolled());
    expect(unverified.receipt.teamAsked).toBe(false);
    expect(await mails(unverified.id)).toEqual([]);
    const acts = (await here.entries(`case#${unverified.id}`)).map(({ act }) => act);
    expect(acts).not.toContain('enquiry.asked');
    expect((await rig.verify()).findings).toEqual([]);
  });
});
