import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { at, caseFixture } from '#test/functions/lambdas/case-fixture';
import { named, mine } from './mine.ts';

const rig = await openRig();
afterAll(() => rig.close());
const here = caseFixture(rig);
const { list, verify, verified } = mine(rig, here);

const marigold = demo('Marigold');

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

  it('is also its named deputy’s, by their address in any case of letters', async () => {
    const deputy = await verified();
    const { id } = await here.submit({
      ...named(deputy),
      deputyEmail: deputy.email.toUpperCase().replace('.EXAMPLE', '.example'),
    });
    expect((await here.readSent(deputy, id)).receipt.id).toBe(id);
    expect(await list(deputy)).toMatchObject([{ id, asDeputy: true, state: 'submitted' }]);
  });

  it('is not its deputy’s before the hub has verified them: an address may be wrong, and a newcomer sees only their own', async () => {
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
});
