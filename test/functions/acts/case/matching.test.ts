import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, describe, expect, it } from 'vitest';
import { everyMatchKey } from '#functions/model/case/match-keys';
import { openRig } from '#test/support/rig/rig';
import { caseFixture } from '#test/functions/lambdas/case-fixture';
import { comparing } from './comparing.ts';

const rig = await openRig();
afterAll(() => rig.close());
const here = caseFixture(rig);
const { matches } = comparing(here);
const store = (Item: object) =>
  rig.raw.send(new PutCommand({ TableName: rig.nameOf('Referrals'), Item: { schema: 1, ...Item } }));
const nobody = { familyName: '', givenNames: '', dateOfBirth: null, nhsNumber: null, crn: null };
const others = async (id: string) => (await matches(id)).map((match) => match.id);

describe('the look-ups of a woman', () => {
  it('are one small item for each case, however many share a form', async () => {
    const name = { familyName: 'Lookedup', givenNames: 'Example' };
    const sent = [await here.submit(name), await here.submit(name), await here.submit(name)];
    const items = (await rig.tableItems('Referrals')).filter(({ pk }) => pk.startsWith('MATCH#'));
    for (const { id } of sent) {
      const own = items.filter(({ sk }) => sk === `CASE#${id}`);
      expect(own.length).toBeGreaterThan(2);
      for (const item of own) expect(Object.keys(item).toSorted()).toEqual(['pk', 'schema', 'sk']);
    }
    const [one, ...rest] = sent.map(({ id }) => id);
    expect((await others(one ?? '')).toSorted()).toEqual(rest.toSorted());
  });

  it('that are still held as a set in one item are found with those that are not', async () => {
    const name = { familyName: 'Storedbefore', givenNames: 'Example' };
    const [now, before] = [await here.submit(name), await here.submit({ familyName: 'Elsewhere' })];
    const here1 = await here.submit(name);
    const [key = ''] = await everyMatchKey({ ...nobody, ...name });
    await store({ pk: key, sk: 'MATCH', cases: new Set([before.id, here1.id]) });
    expect((await others(now.id)).toSorted()).toEqual([before.id, here1.id].toSorted());
    const shared = (await matches(now.id)).find(({ id }) => id === here1.id)?.because ?? [];
    expect(new Set(shared).size).toBe(shared.length);
  });

  it('find a CRN that was stored with the word before it, from either side', async () => {
    const [plain, copied] = [
      await here.submit({ familyName: 'Onecrn', crn: 'X765432' }),
      await here.submit({ familyName: 'Othercrn', crn: 'CRN\u00a0X765\u200d432' }),
    ];
    const before = await here.submit({ familyName: 'Thirdcrn' });
    const keys = await everyMatchKey({ ...nobody, crn: 'X765432' });
    await store({ pk: keys[1], sk: 'MATCH', cases: new Set([before.id]) });
    expect((await others(plain.id)).toSorted()).toEqual([copied.id, before.id].toSorted());
    expect((await others(copied.id)).toSorted()).toEqual([plain.id, before.id].toSorted());
    expect((await here.openCase(copied.id)).answers.crn).toBe('X765432');
  });
});
