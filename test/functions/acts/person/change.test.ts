import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { Me } from '#shared/people/person';
import { type Signer, demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { at, codeOf, profile, caseFixture } from '#test/functions/lambdas/case-fixture';

const rig = await openRig();
afterAll(() => rig.close());
afterEach(() => rig.faults.clear());
const here = caseFixture(rig);
const hub = here.hub;

const me = async (as: Signer) => (await here.done<{ me: Me }>('person.me', { as })).me;
/** A change of what is stored, of the version that is stored. */
const change = async (as: Signer, more: object) => {
  const { version, name, jobTitle, organisation, court, phone } = await me(as);
  const body = { version, name, jobTitle, organisation, court, phone, ...more };
  return rig.call('person.change', { as, at, body });
};
const verify = (as: Signer) =>
  here.done('person.verify', { as: hub, params: { id: as.id }, body: { how: 'directory-number' } });
const verified = async () => {
  const as = await here.enrolled();
  await verify(as);
  return as;
};
const tasksOf = async (id: string) =>
  (await here.openCase(id)).tasks.filter(({ kind }) => kind === 'verify-referrer');
const openTasks = async () =>
  (await rig.tableItems('Referrals')).filter(
    (item) => item['kind'] === 'verify-referrer' && item['doneAt'] === null,
  ).length;
const elsewhere = { organisation: 'Another Example Probation' };

describe('correcting her own details', () => {
  it.each([
    ['name', 'Rowan Sample'],
    ['jobTitle', 'Other'],
    ['organisation', 'Another Example Probation'],
    ['court', 'other'],
    ['phone', '020 7946 0199'],
  ])('changes her %s while she is not verified, and makes no task', async (field, value) => {
    const as = await here.enrolled();
    const { id } = await here.submit({}, as);
    const answer = await change(as, { [field]: value });
    expect(answer).toMatchObject({ status: 200, body: { [field]: value, version: 2, verified: false } });
    expect(await me(as)).toEqual(answer.body);
    expect(await tasksOf(id)).toMatchObject([{ doneAt: null }]);
  });

  it.each([
    ['name', 'Rowan Sample'],
    ['jobTitle', 'Other'],
    ['court', 'other'],
    // The same number, written in another way.
    ['phone', '+44 (0)20 7946 0188'],
  ])('keeps the verification when her %s changes', async (field, value) => {
    const as = await verified();
    const { id } = await here.submit({}, as);
    expect((await change(as, { [field]: value })).body).toMatchObject({ [field]: value, verified: true });
    expect(await tasksOf(id)).toEqual([]);
  });

  it.each([
    ['organisation', 'Another Example Probation'],
    ['phone', '020 7946 0199'],
  ])('ends the verification when her %s changes, and the next send and ask say so', async (field, value) => {
    const as = await verified();
    const sent = await here.submit({}, as);
    expect((await change(as, { [field]: value })).body).toMatchObject({ verified: false });
    const { version } = await here.openCase(sent.id);
    const body = { id: crypto.randomUUID(), version, teamId: 'elft-hackney', holdBack: [] };
    expect(await rig.call('enquiry.ask', { as: hub, at, params: { id: sent.id }, body })).toMatchObject({
      status: 409,
      body: { detail: 'Verify the referrer first: nothing is shown to a team before that.' },
    });
    const next = await here.submit({ livesIn: ['greenwich'] }, as);
    expect(next.receipt.teamAsked).toBe(false);
    expect(await tasksOf(next.id)).toMatchObject([{ doneAt: null }]);
  });

  it('shows on the cases she sent before', async () => {
    const as = await verified();
    const { id } = await here.submit({}, as);
    await change(as, { ...elsewhere, name: 'Rowan Sample', jobTitle: 'Other' });
    expect((await here.openCase(id)).referrer).toMatchObject({
      name: 'Rowan Sample',
      jobTitle: 'Other',
      organisation: 'Another Example Probation',
      verified: false,
    });
  });

  it('leaves the names of the fields and a digest, on her chain and that of each case with a new task', async () => {
    const as = await verified();
    const { id } = await here.submit({}, as);
    const entries = await here.leaves(() => change(as, elsewhere));
    expect(entries.map(({ pk, act }) => [pk, act]).toSorted()).toEqual([
      [`case#${id}`, 'person.changed'],
      [`person#${as.id}`, 'person.changed'],
    ]);
    expect(entries.find(({ pk }) => pk === `person#${as.id}`)).toMatchObject({
      version: { from: 2, to: 3 },
      fields: ['organisation', 'verified'],
      digest: expect.any(String) as string,
    });
    expect(JSON.stringify(entries)).not.toContain('Another');
  });

  it('is 409 for a stale version, and shows what is stored', async () => {
    const as = await here.enrolled();
    const stored = (await change(as, { name: 'Rowan Sample' })).body;
    const answer = await change(as, { ...elsewhere, version: 1 });
    expect(answer).toMatchObject({ status: 409, body: { code: 'changed-meanwhile', current: stored } });
    expect(await me(as)).toEqual(stored);
  });

  it('gets the same answer with the same content again, also when an answer was lost', async () => {
    const as = await verified();
    await here.submit({}, as);
    const before = await openTasks();
    const body = { ...profile, ...elsewhere, version: 2 };
    rig.faults.set({ operation: 'TransactWriteItems', times: 1, fault: { kind: 'lose-answer' } });
    const first = await rig.call('person.change', { as, at, body });
    expect(first.status).toBe(200);
    const entries = await here.leaves(async () => {
      expect(await rig.call('person.change', { as, at, body })).toEqual(first);
    });
    expect(entries).toEqual([]);
    expect(await openTasks()).toBe(before + 1);
  });

  it.each(['Tansy', 'Sorrel', 'Saffron'])('is refused to %s, who is no referrer', async (who) => {
    const body = { ...profile, version: 1 };
    expect(codeOf(await rig.call('person.change', { as: demo(who), at, body }))).toBe('not-allowed');
  });
});

describe('the task to verify her again', () => {
  it('is made once on each of her cases, by the side of the one that is done', async () => {
    const as = await here.enrolled();
    const done = await here.submit({}, as);
    await verify(as);
    const never = await here.submit({}, as);
    await change(as, elsewhere);
    await change(as, { phone: '020 7946 0199' });
    expect((await tasksOf(done.id)).map(({ doneAt }) => doneAt).toSorted()).toEqual([at, null].toSorted());
    expect(await tasksOf(never.id)).toMatchObject([{ doneAt: null, owner: 'Liaison practitioner' }]);
    await verify(as);
    for (const { id } of [done, never])
      expect((await tasksOf(id)).every(({ doneAt }) => doneAt === at)).toBe(true);
    expect(await me(as)).toMatchObject({ verified: true });
  });

  it('is made on more cases than one transaction takes, and goes on where it stopped', async () => {
    const as = await verified();
    for (let count = 0; count < 33; count += 1) await here.submit({}, as);
    const before = await openTasks();
    let sent = 0;
    rig.faults.set({
      operation: 'TransactWriteItems',
      when: () => (sent += 1) > 1,
      fault: { kind: 'error' },
    });
    expect((await change(as, elsewhere)).status).toBe(500);
    rig.faults.clear();
    expect(await openTasks()).toBe(before + 30);
    expect(await me(as)).toMatchObject({ verified: true, organisation: 'Example Probation' });
    rig.faults.recount();
    expect((await change(as, elsewhere)).body).toMatchObject({ ...elsewhere, verified: false });
    const writes = rig.faults
      .calls()
      .filter(({ operation }) => operation === 'TransactWriteItems')
      .map(({ body }) => (body['TransactItems'] as unknown[]).length);
    expect(writes.every((count) => count <= 100)).toBe(true);
    expect(await openTasks()).toBe(before + 33);
  });
});
