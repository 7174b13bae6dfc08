import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import type { Undelivered } from '#shared/delivery/views';
import { jobKinds } from '#functions/model/job/records';
import { demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { actsFor } from '../../../../web/src/undelivered/acts.ts';
import { after, at, sessionFixture } from '#test/functions/acts/booking/session-fixture';
import { codeOf, caseFixture } from '#test/functions/lambdas/case-fixture';
import { breaks, givenUp } from './given-up.ts';

const rig = await openRig();
const fixture = sessionFixture(rig);
const here = caseFixture(rig);
afterAll(() => rig.close());

const manager = demo('Saffron');
const listed = async (now: string) =>
  (await here.done<{ items: Undelivered[] }>('undelivered.list', { as: manager, at: now })).items;
const act = (row: string, { id, version }: Undelivered, now: string, more: object = {}) =>
  rig.call(`undelivered.${row}`, { as: manager, at: now, params: { id }, body: { version, ...more } });
const tell = (session: { id: string }) =>
  fixture.hosted('message', { id: session.id }, { id: randomUUID(), text: 'Bring a pass.' }, after(at, 30));
/** The minutes after it was first due at which a job that always fails is tried. */
const tries = [0, 1, 3, 7, 15, 31, 63, 123];
const due = (minutes: number) => after(at, 30 + minutes);

describe('a job that always fails', async () => {
  const [poisoned, well] = [await fixture.publish(), await fixture.publish()];
  const [person, other] = [await fixture.booked(poisoned), await fixture.booked(well)];
  const wrote = async (to: { email: string }) => (await fixture.mails(to.email)).length;
  const before = [await wrote(person), await wrote(other)] as const;
  await tell(poisoned);
  await tell(well);
  const found = async (now: string) =>
    (await listed(now)).filter(({ sessionId }) => sessionId === poisoned.id);

  it('harms no other, and needs a person after as many tries as a letter', async () => {
    const broken = breaks(rig, poisoned.id);
    for (const minutes of tries) {
      expect(await found(due(minutes))).toEqual([]);
      await rig.drain(due(minutes));
      expect(await wrote(other)).toBe(before[1] + 1);
    }
    broken.clear();
    const [one] = await found(due(200));
    expect(one).toMatchObject({
      kind: 'job',
      what: 'Writing to everybody who booked',
      since: due(123),
      canTryAgain: true,
      phone: null,
    });
    expect(one?.why).toContain('tried several times');
    expect(JSON.stringify(one)).not.toMatch(/@|Robin|Bring a pass/);
    await rig.drain(due(500));
    expect(await wrote(person)).toBe(before[0]);
  });

  it('is not for the phone nor another address: it is to be done, or tried again', async () => {
    const [one] = await found(due(500));
    if (!one) throw new Error('The job is not listed');
    expect(actsFor(one).map(({ words }) => words)).toEqual(['Try again']);
    expect(codeOf(await act('phone', one, due(500)))).toBe('not-possible-now');
    const elsewhere = await act('otherAddress', one, due(500), { address: 'second' });
    expect(codeOf(elsewhere)).toBe('not-possible-now');
  });

  it('is done once when a person starts it anew, and the audit says who did', async () => {
    const [one] = await found(due(500));
    if (!one) throw new Error('The job is not listed');
    const left = await here.leaves(() => act('retry', one, due(501)));
    expect(left).toMatchObject([
      { pk: `errand#${one.id}`, act: 'undelivered.retried', actor: { role: 'service-manager' } },
    ]);
    expect(codeOf(await act('retry', one, due(502)))).toBe('changed-meanwhile');
    expect(await found(due(502))).toEqual([]);
    await rig.drain(due(503));
    await rig.drain(due(504));
    expect(await wrote(person)).toBe(before[0] + 1);
  });
});

it('every kind of job says in words what it was and whom it concerns', async () => {
  for (const kind of jobKinds) {
    const id = await givenUp(rig, after(at, 2000), kind);
    const one = (await listed(after(at, 2001))).find((item) => item.id === id);
    expect(one?.what, kind).toMatch(/^[A-Z].{10}/);
    expect(one?.affected, kind).toMatch(/^[A-Z].{10}/);
  }
});

it('one that is given up a second time is listed again, with all its tries', async () => {
  const id = await givenUp(rig, after(at, 3000));
  const find = async (now: string) => (await listed(now)).find((item) => item.id === id);
  const one = await find(after(at, 3001));
  if (!one?.sessionId) throw new Error('The job is not listed');
  const broken = breaks(rig, one.sessionId);
  await act('retry', one, after(at, 3002));
  for (const minutes of tries) {
    expect(await find(after(at, 3002 + minutes))).toBeUndefined();
    await rig.drain(after(at, 3002 + minutes));
  }
  expect(await find(after(at, 3200))).toMatchObject({ since: after(at, 3002 + 123) });
  broken.clear();
});

it('one of which not even the failure can be written down holds up nobody', async () => {
  const [stuck, well] = [await fixture.publish(), await fixture.publish()];
  await fixture.booked(stuck);
  const other = await fixture.booked(well);
  const before = (await fixture.mails(other.email)).length;
  await tell(stuck);
  await tell(well);
  const rule = rig.faults.set({
    operation: 'TransactWriteItems',
    when: ({ body }) => JSON.stringify(body).includes(`session#${stuck.id}`),
    fault: { kind: 'error' },
  });
  await rig.drain(due(5000));
  rule.clear();
  expect(await fixture.mails(other.email)).toHaveLength(before + 1);
});

it('leaves a history that is whole', async () => {
  expect((await rig.verify()).findings).toEqual([]);
});
