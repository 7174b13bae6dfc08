import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { caseFixture } from '#test/functions/lambdas/case-fixture';
import { comparing } from './comparing.ts';

const rig = await openRig();
afterAll(() => rig.close());
const here = caseFixture(rig);
const { matches } = comparing(here);

describe('possible matches', () => {
  it('show a woman with the same names, also turned round and without accents, with why', async () => {
    const one = await here.submit({
      familyName: 'Zoë-Fern',
      givenNames: 'Ängela',
      dateOfBirth: '1980-01-01',
    });
    const other = await here.submit({
      familyName: 'Angela',
      givenNames: 'Zoe Fern',
      birth: 'estimate',
      dateOfBirth: undefined,
      estimatedAge: '46',
      adult: 'yes',
    });
    expect((await here.openCase(one.id)).possibleMatches).toBe(1);
    const [match, ...more] = await matches(one.id);
    expect(more).toEqual([]);
    expect(match).toMatchObject({
      id: other.id,
      birth: 'about 46 years old',
      boroughs: ['Hackney'],
      decision: null,
    });
    expect(match?.because).toContain('the same names in another order');
  });

  it('are none for another woman, and never herself', async () => {
    const { id } = await here.submit({
      familyName: 'Unlike',
      givenNames: 'Nobody',
      dateOfBirth: '1971-07-07',
    });
    expect(await matches(id)).toEqual([]);
    expect((await here.openCase(id)).possibleMatches).toBe(0);
  });

  it('do not come from a draft', async () => {
    const as = await here.enrolled();
    const name = { familyName: 'Draftonly', givenNames: 'Example' };
    await here.save(as, randomUUID(), 0, name);
    const { id } = await here.submit(name);
    expect((await matches(id)).map((match) => match.name)).toEqual([]);
  });

  it('leave an entry in both chains when they are looked at', async () => {
    const name = { familyName: 'Bothchains', givenNames: 'Example', dateOfBirth: '1985-05-05' };
    const [one, other] = [await here.submit(name), await here.submit(name)];
    const entries = await here.leaves(() => matches(one.id));
    expect(entries.map((entry) => entry.pk).toSorted()).toEqual(
      [`case#${one.id}`, `case#${other.id}`].toSorted(),
    );
  });
});
