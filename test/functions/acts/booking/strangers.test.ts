import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import type { HostedSession, PublicSession } from '#shared/outreach/views';
import { openRig } from '#test/support/rig/rig';
import { after, at, sessionFixture } from './session-fixture.ts';

const rig = await openRig();
afterAll(() => rig.close());
const fixture = sessionFixture(rig);
const judge = { ifFull: 'ask' };
const outcomeOf = ({ answer }: { answer: { body: unknown } }) =>
  (answer.body as { outcome?: string }).outcome;
const shownState = async ({ id }: Pick<HostedSession, 'id'>, when = at) =>
  ((await rig.call('session.read', { as: null, params: { id }, at: when })).body as PublicSession).state;

describe('twenty strangers who never confirm, in a session of twenty,', () => {
  it('hold half of it, and do not make it full: a judge books the next place by confirming', async () => {
    const session = await fixture.publish({ capacity: 20 });
    const strangers = [];
    for (let nth = 0; nth < 20; nth += 1) strangers.push(await fixture.signUp(session, judge));
    expect(strangers.map(outcomeOf)).toEqual([
      ...Array.from({ length: 10 }, () => 'held'),
      ...Array.from({ length: 10 }, () => 'confirm-first'),
    ]);
    expect(await shownState(session)).toBe('open');
    const robin = await fixture.signUp(session, judge, after(at, 1));
    expect(robin.answer).toMatchObject({ status: 200, body: { outcome: 'confirm-first' } });
    expect((await fixture.confirm(session, robin, after(at, 2))).body).toMatchObject({ state: 'booked' });
    expect((await fixture.open(session.id)).session.taken).toBe(11);
    await rig.drain(after(at, 3));
    const letters = (await fixture.mails(robin.email)).map(({ subject }) => subject);
    expect(letters).toHaveLength(2);
    expect(letters[1]).toContain('Your place is booked');
  });

  it('give their places back after their time, and then others hold them', async () => {
    const session = await fixture.publish({ capacity: 2 });
    for (let nth = 0; nth < 3; nth += 1) await fixture.signUp(session, judge);
    const late = after(at, 24 * 60 + 5);
    await rig.drain(late);
    expect((await fixture.open(session.id, late)).session.taken).toBe(0);
    expect(outcomeOf(await fixture.signUp(session, judge, late))).toBe('held');
    expect(outcomeOf(await fixture.signUp(session, judge, late))).toBe('confirm-first');
  });

  it('leave all twenty places to people who confirm', async () => {
    const session = await fixture.publish({ capacity: 20 });
    for (let nth = 0; nth < 20; nth += 1) await fixture.signUp(session, judge);
    const people = [];
    for (let nth = 0; nth < 10; nth += 1) people.push(await fixture.signUp(session, judge, after(at, 1)));
    for (const person of people)
      expect((await fixture.confirm(session, person, after(at, 2))).body).toMatchObject({ state: 'booked' });
    expect(await shownState(session, after(at, 3))).toBe('full');
    const late = after(at, 24 * 60 + 5);
    await rig.drain(late);
    expect((await fixture.open(session.id, late)).session.taken).toBe(10);
  });
});

describe('one network', () => {
  const from = '198.51.100.20';
  const signUp = async (session: Pick<HostedSession, 'id'>, nth: number, source = from, when = at) =>
    rig.call('booking.signUp', {
      as: null,
      params: { id: session.id },
      body: {
        id: randomUUID(),
        name: 'Robin Example',
        role: 'district-judge',
        email: `judge${nth}@judiciary.example`,
        started: await fixture.started(session.id, after(when, -5)),
      },
      at: when,
      from: source,
    });

  it('holds twelve places an hour unconfirmed; thirty judges of one court building all get theirs', async () => {
    const session = await fixture.publish({ capacity: 60 });
    const answers = [];
    for (let nth = 0; nth < 30; nth += 1) answers.push(await signUp(session, nth));
    expect(answers.map((answer) => outcomeOf({ answer }))).toEqual([
      ...Array.from({ length: 12 }, () => 'held'),
      ...Array.from({ length: 18 }, () => 'confirm-first'),
    ]);
    await rig.drain(after(at, 1));
    for (let nth = 0; nth < 30; nth += 1) {
      const link = (await fixture.newest(`judge${nth}@judiciary.example`)).link('confirm');
      const asked = { as: null, params: { id: session.id }, body: { link }, at: after(at, 2) };
      expect((await rig.call('booking.confirm', asked)).body).toMatchObject({ state: 'booked' });
    }
    expect((await fixture.open(session.id)).session.taken).toBe(30);
  });

  it('is one for all addresses of an IPv6 household, and after sixty tries says what else to do', async () => {
    const session = await fixture.publish({ capacity: 500 });
    const answers = [];
    for (let nth = 0; nth < 61; nth += 1)
      answers.push(await signUp(session, 100 + nth, `2001:db8:9:9::${nth.toString(16)}`));
    expect(answers.slice(0, 60).every(({ status }) => status === 200)).toBe(true);
    const last = answers[60];
    expect(last?.status).toBe(429);
    const { detail } = last?.body as { detail: string };
    for (const words of ['your network', 'in the same building', 'another network', 'phone us'])
      expect(detail).toContain(words);
    expect((await signUp(session, 200, '2001:db8:9:a::1')).status).toBe(200);
    expect((await signUp(session, 201, '2001:db8:9:9::1', after(at, 60))).status).toBe(200);
  });

  it('is stored as a hash that nothing of the next hour has in common, and that expires', async () => {
    const session = await fixture.publish();
    const rates = async () => (await rig.tableItems('Outreach')).filter(({ pk }) => pk.startsWith('RATE#'));
    const before = new Set((await rates()).map(({ pk }) => pk));
    await signUp(session, 300, '198.51.100.99', after(at, 120));
    await signUp(session, 301, '198.51.100.99', after(at, 180));
    const added = (await rates()).filter(({ pk, n }) => !before.has(pk) && n !== undefined);
    expect(new Set(added.map(({ pk }) => pk)).size).toBe(2);
    for (const item of added) {
      expect(JSON.stringify(item)).not.toContain('198.51.100');
      expect(Number(item['expiresAt'])).toBeLessThan(Date.parse(after(at, 60 * 6)) / 1000);
    }
  });
});

it('leaves every audit chain whole', async () => {
  expect((await rig.verify()).findings).toEqual([]);
});
