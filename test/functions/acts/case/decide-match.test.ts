import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { at, codeOf, caseFixture } from '#test/functions/lambdas/case-fixture';
import { casePk } from '#functions/model/case/keys';
import { comparing } from './comparing.ts';

const rig = await openRig();
afterAll(() => rig.close());
const here = caseFixture(rig);
const { hub, matches } = comparing(here);

const decide = (id: string, otherId: string, decision: string, version = 0) =>
  rig.call('case.decideMatch', { as: hub, at, params: { id, otherId }, body: { version, decision } });

describe('possible matches', () => {
  it('are decided on both cases, by whom and when, and nothing is merged', async () => {
    const name = { familyName: 'Decided', givenNames: 'Example', dateOfBirth: '1986-06-06' };
    const [one, other] = [await here.submit(name), await here.submit(name)];
    expect((await decide(one.id, other.id, 'same-woman')).status).toBe(200);
    for (const [id, otherId] of [
      [one.id, other.id],
      [other.id, one.id],
    ] as const)
      expect(await matches(id)).toMatchObject([
        { id: otherId, decision: 'same-woman', decidedBy: hub.name, decidedAt: at },
      ]);
    expect((await decide(other.id, one.id, 'another-woman', 1)).status).toBe(200);
    expect(await matches(one.id)).toMatchObject([{ decision: 'another-woman' }]);
    expect(
      (await here.entries(`case#${one.id}`)).filter((entry) => entry.act === 'case.match-decided'),
    ).toHaveLength(2);
    expect((await here.openCase(one.id)).reference).not.toBe((await here.openCase(other.id)).reference);
  });

  it('leave their trace on both cases: the latest decision, by whom and when, and the way to the other', async () => {
    const name = { familyName: 'Traced', givenNames: 'Example', dateOfBirth: '1989-09-09' };
    const [one, other] = [await here.submit(name), await here.submit(name)];
    expect((await here.openCase(one.id)).matchDecisions).toEqual([]);
    await decide(one.id, other.id, 'same-woman');
    await decide(one.id, other.id, 'another-woman', 1);
    const decided = { decision: 'another-woman', by: hub.name, at };
    expect((await here.openCase(one.id)).matchDecisions).toEqual([
      { otherId: other.id, reference: other.receipt.reference, ...decided },
    ]);
    expect((await here.openCase(other.id)).matchDecisions).toEqual([
      { otherId: one.id, reference: one.receipt.reference, ...decided },
    ]);
  });

  it('keep every decision, and say none in the audit', async () => {
    const name = { familyName: 'Kept', givenNames: 'Example', dateOfBirth: '1987-07-07' };
    const [one, other] = [await here.submit(name), await here.submit(name)];
    await decide(one.id, other.id, 'same-woman');
    await decide(one.id, other.id, 'another-woman', 1);
    const kept = (await rig.tableItems('Referrals')).filter(
      (item) => item.pk === casePk(one.id) && item.sk.startsWith('MATCH#'),
    );
    expect(kept.map((item) => item['decision'])).toEqual(['same-woman', 'another-woman']);
    const entries = (await here.entries(`case#${one.id}`)).filter(({ act }) => act === 'case.match-decided');
    expect(entries).toMatchObject([{ fields: ['decision'] }, { fields: ['decision'] }]);
    expect(new Set(entries.map(({ digest }) => digest)).size).toBe(2);
    expect(JSON.stringify(entries)).not.toContain('woman');
  });

  it('decided by two who saw the same are decided by one; the other is shown that decision', async () => {
    const name = { familyName: 'Twodecide', givenNames: 'Example', dateOfBirth: '1988-08-08' };
    const [one, other] = [await here.submit(name), await here.submit(name)];
    const both = await Promise.all([
      decide(one.id, other.id, 'same-woman'),
      decide(other.id, one.id, 'another-woman'),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const late = await decide(one.id, other.id, 'same-woman');
    expect(late).toMatchObject({
      status: 409,
      body: { code: 'changed-meanwhile', current: { version: 1, decidedBy: hub.name } },
    });
  });

  it('are not decided with herself, nor with what is not there', async () => {
    const { id } = await here.submit();
    for (const otherId of [id, randomUUID()])
      expect(codeOf(await decide(id, otherId, 'same-woman'))).toBe('not-found');
  });
});
