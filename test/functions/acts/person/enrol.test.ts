import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { Me } from '#shared/people/person';
import { type Signer, demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { at, codeOf, newcomer, profile, caseFixture } from '#test/functions/lambdas/case-fixture';
import { invitationKey } from '#functions/model/person/keys';

const rig = await openRig();
afterAll(() => rig.close());
afterEach(() => rig.faults.clear());
const here = caseFixture(rig);
const enrol = (as: Signer, more: object = {}) =>
  rig.call('person.enrol', { as, at, body: { ...profile, ...more } });
async function invite(email: string, role: string, teams: object[] = []) {
  const { addressHash } = await import('#functions/model/address/address-hash');
  const { PutCommand } = await import('@aws-sdk/lib-dynamodb');
  const Item = {
    ...invitationKey(await addressHash(email)),
    role,
    name: 'Invited',
    teams,
  };
  await rig.raw.send(new PutCommand({ TableName: rig.nameOf('Directory'), Item }));
}

describe('enrolling', () => {
  it('lets a one-off referrer in at once, not yet verified, to their own referrals only', async () => {
    const as = newcomer();
    await here.submit({}, demo('Marigold'));
    expect(await enrol(as)).toMatchObject({
      status: 200,
      body: { role: 'referrer', verified: false, teams: [], email: as.email },
    });
    const { id } = await here.submit({}, as);
    const list = (await rig.call('referral.list', { as, at })).body as { items: { id: string }[] };
    expect(list.items.map((item) => item.id)).toEqual([id]);
    for (const row of ['case.list', 'enquiry.list'])
      expect(codeOf(await rig.call(row, { as, at }))).toBe('not-allowed');
  });

  it('twice changes nothing, also at once', async () => {
    const as = newcomer();
    const all = await Promise.all([enrol(as), enrol(as), enrol(as, { name: 'Other Name' })]);
    expect(new Set(all.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await enrol(as, { name: 'Other Name' })).body).toEqual(all[0]?.body);
    expect(await here.entries(`person#${as.id}`)).toHaveLength(1);
  });

  it.each(['gmail.com', 'nhs.net', 'unknown.example', 'probation.example.evil.example'])(
    'is refused to an address of %s, and remembered',
    async (domain) => {
      const as = newcomer(domain);
      const entries = await here.leaves(async () => {
        expect(codeOf(await enrol(as))).toBe('not-allowed');
      });
      expect(entries).toMatchObject([{ pk: `person#${as.id}`, outcome: 'refused' }]);
      expect((await rig.call('person.me', { as, at })).body).toMatchObject({ enrolled: false, me: null });
    },
  );

  it('applies the invitation that waits for the address, whatever the domain', async () => {
    const as = newcomer('charity.example');
    await invite(as.email, 'team-member', [{ teamId: 'elft-hackney', state: 'admitted' }]);
    const me = (await enrol(as)).body as Me;
    expect(me).toMatchObject({
      role: 'team-member',
      verified: true,
      teams: [{ teamId: 'elft-hackney', state: 'admitted' }],
    });
  });

  it('cannot be used to take a role', async () => {
    const answer = await enrol(newcomer(), { role: 'hub' });
    expect(answer).toMatchObject({ status: 400, body: { code: 'malformed' } });
    expect(JSON.stringify(answer.body)).not.toContain('role');
  });

  it('says what is missing in words', async () => {
    expect(await enrol(newcomer(), { phone: 'call me' })).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'phone', message: 'Enter a phone number, like 020 7946 0101' }] },
    });
  });

  it('is one person when its answer was lost', async () => {
    const as = newcomer();
    rig.faults.set({ operation: 'TransactWriteItems', times: 1, fault: { kind: 'lose-answer' } });
    expect((await enrol(as)).status).toBe(200);
    expect(await here.entries(`person#${as.id}`)).toHaveLength(1);
  });
});
