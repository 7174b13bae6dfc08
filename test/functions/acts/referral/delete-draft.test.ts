import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { type Signer, demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { at, caseFixture, later } from '#test/functions/lambdas/case-fixture';
import { casePk } from '#functions/model/case/keys';
import { partition } from '#functions/platform/store/read';

const rig = await openRig();
afterAll(() => rig.close());
const here = caseFixture(rig);
const as = demo('Marigold');

const remove = (id: string, version: number, who: Signer = as, when = at) =>
  rig.call('referral.deleteDraft', { as: who, at: when, params: { id }, body: { version } });
const draft = async (id = randomUUID()) => {
  await here.save(as, id, 0, { familyName: 'Testperson', offence: 'Shop theft' });
  return id;
};

describe('deleting a draft', () => {
  it('removes what was typed at once; what remains says that there was one, and is audited', async () => {
    const id = await draft();
    const entries = await here.leaves(async () => {
      expect(await remove(id, 1)).toMatchObject({ status: 200, body: { deletedAt: at } });
    });
    expect(entries).toMatchObject([
      { pk: `case#${id}`, act: 'referral.deleted', outcome: 'done', from: 'draft', to: 'deleted' },
    ]);
    const left = await partition('Referrals', casePk(id));
    expect(left).toHaveLength(1);
    expect(left[0]).toMatchObject({ state: 'deleted', version: 2, deletedAt: at });
    expect(JSON.stringify([left, entries])).not.toMatch(/Testperson|Shop theft/);
    const list = (await rig.call('referral.list', { as, at })).body as { items: { id: string }[] };
    expect(list.items.map((item) => item.id)).not.toContain(id);
  });

  it('again gets the same answer, and leaves nothing', async () => {
    const id = await draft();
    await remove(id, 1);
    const entries = await here.leaves(async () => {
      expect(await remove(id, 1, as, later(5))).toMatchObject({ status: 200, body: { deletedAt: at } });
    });
    expect(entries).toEqual([]);
  });

  it('twice at once deletes once', async () => {
    const id = await draft();
    const answers = await Promise.all([remove(id, 1), remove(id, 1)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  });

  it('ends it: it is neither opened, saved nor sent any more', async () => {
    const id = await draft();
    await remove(id, 1);
    expect(await rig.call('referral.read', { as, at, params: { id } })).toMatchObject({ status: 410 });
    for (const version of [0, 1, 2]) {
      const body = { version, answers: { offence: 'Other' } };
      expect(await rig.call('referral.save', { as, at, params: { id }, body })).toMatchObject({
        status: 409,
        body: { code: 'not-possible-now', state: 'deleted' },
      });
    }
  });

  it('that was changed meanwhile is refused, so that nobody deletes what they have not seen', async () => {
    const id = await draft();
    await here.save(as, id, 1, { offence: 'Assault' });
    expect(await remove(id, 1)).toMatchObject({
      status: 409,
      body: { code: 'changed-meanwhile', current: { version: 2 } },
    });
  });

  it('is not for another person, nor for what is nowhere', async () => {
    const id = await draft();
    const entries = await here.leaves(async () => {
      expect(await remove(id, 1, demo('Juniper'))).toMatchObject({ status: 404 });
      expect(await remove(randomUUID(), 1)).toMatchObject({ status: 404 });
    });
    expect(entries.map(({ outcome }) => outcome)).toEqual(['refused', 'refused']);
    expect(await remove(id, 1)).toMatchObject({ status: 200 });
  });

  it('is not possible once it was sent', async () => {
    const { id } = await here.submit();
    expect(await remove(id, 1)).toMatchObject({
      status: 409,
      body: { code: 'not-possible-now', state: 'submitted', detail: 'This referral was already sent.' },
    });
  });
});
