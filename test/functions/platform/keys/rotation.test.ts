import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MatchView } from '#shared/case/views';
import type { TableName } from '#functions/platform/store/tables';
import { demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { after, at as day, sessionFixture } from '#test/functions/acts/booking/session-fixture';
import { at, newcomer, profile, caseFixture } from '#test/functions/lambdas/case-fixture';
import { suppressionKey, addressKey } from '#functions/model/address/keys';
import { invitationKey } from '#functions/model/person/keys';

const rig = await openRig();
afterAll(() => rig.close());
const { addressHash } = await import('#functions/model/address/address-hash');
const here = caseFixture(rig);
const juniper = demo('Juniper');
const put = (table: TableName, Item: Record<string, unknown>) =>
  rig.raw.send(new PutCommand({ TableName: rig.nameOf(table), Item }));

const first = rig.keys();
const k2 = 'a-second-root-key-of-the-rig-and-of-nothing-else';
let clock = performance.now();
/** The secret changes, and what a function keeps of it for five minutes is forgotten. */
const useKeys = (keys: Record<string, string>) => {
  rig.setKeys(keys);
  clock += 6 * 60_000;
  vi.spyOn(performance, 'now').mockReturnValue(clock);
};
const rotate = () => useKeys({ ...first, current: 'k2', k2 });
beforeEach(() => useKeys(first));
afterEach(() => void vi.mocked(performance.now).mockRestore());

describe('what was stored before a second root key', () => {
  it('is found among the possible matches of a woman who is referred again', async () => {
    const woman = { familyName: 'Rotationson', givenNames: 'Example' };
    const { id: before } = await here.submit(woman);
    rotate();
    const { id } = await here.submit(woman);
    const { items } = await here.done<{ items: MatchView[] }>('case.matches', {
      as: here.hub,
      params: { id },
    });
    expect(items.map((item) => item.id)).toEqual([before]);
    expect(items[0]?.because).toContain('the same name');
    expect((await here.openCase(id)).possibleMatches).toBe(1);
  });

  it('is still in the list of the named deputy', async () => {
    const { id } = await here.submit({ deputyName: 'Juniper', deputyEmail: juniper.email });
    rotate();
    const { items } = await here.done<{ items: { id: string }[] }>('referral.list', { as: juniper });
    expect(items.map((item) => item.id)).toContain(id);
    expect(await here.readSent(juniper, id)).toMatchObject({ state: 'submitted' });
  });

  it('is still the person’s invitation', async () => {
    const as = newcomer('unlisted.example');
    const key = invitationKey(await addressHash(as.email));
    const invitation = { ...key, role: 'team-member', name: profile.name, teams: [] };
    await put('Directory', invitation);
    rotate();
    const { handler } = await import('#functions/lambdas/pre-sign-up');
    const coming = { request: { userAttributes: { email: as.email } } } as unknown as Parameters<
      typeof handler
    >[0];
    expect(await handler(coming)).toBe(coming);
    expect(await here.done('person.enrol', { as, body: profile })).toMatchObject({ role: 'team-member' });
  });

  it('is still a suppression of an address', async () => {
    const { addressFor } = await import('#functions/workers/mail/address');
    const { readService } = await import('#functions/model/service/read-service');
    const recipient = { to: 'person', personId: juniper.id } as const;
    const to = async () => addressFor({ recipient }, null, await readService(), at, true);
    expect(await to()).toEqual({ to: juniper.email });
    await put('Directory', {
      ...addressKey(suppressionKey(await addressHash(juniper.email))),
      suppressed: true,
    });
    rotate();
    expect(await to()).toMatchObject({ why: 'marked-address' });
    const { bouncedOf } = await import('#functions/acts/hosting/bounced');
    expect([...(await bouncedOf([juniper.email])).keys()]).toEqual([juniper.email]);
  });

  it('is still the place of who has signed up, and confirms by its code', async () => {
    const fixture = sessionFixture(rig);
    const session = await fixture.publish();
    const person = await fixture.signUp(session);
    await rig.drain(after(day, 1));
    const { code } = await fixture.newest(person.email);
    rotate();
    await fixture.signUp(session, { email: person.email });
    const { bookings } = await fixture.open(session.id);
    expect(bookings).toHaveLength(1);
    const asked = { as: null, params: { id: session.id }, body: { email: person.email, code } };
    expect(await rig.call('booking.confirmByCode', { ...asked, at: after(day, 2) })).toMatchObject({
      status: 200,
    });
  });

  it('is still the code that has cancelled, sent again', async () => {
    const fixture = sessionFixture(rig);
    const session = await fixture.publish();
    const { email } = await fixture.booked(session);
    const { code } = await fixture.newest(email);
    const asked = { as: null, params: { id: session.id }, body: { email, code }, at: after(day, 10) };
    const first = await rig.call('booking.cancelByCode', asked);
    rotate();
    expect(first.status).toBe(200);
    expect(await rig.call('booking.cancelByCode', asked)).toEqual(first);
  });
});
