import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { CaseView } from '#shared/case/views';
import { demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { safeguardingNotMade } from '#test/shared/referral/short-path';
import { at, codeOf, later, caseFixture } from '#test/functions/lambdas/case-fixture';

const rig = await openRig();
afterAll(() => rig.close());
afterEach(() => rig.faults.clear());
const here = caseFixture(rig);
const hub = here.hub;

describe('opening a case', () => {
  it('is told to the referrer the first time, by whom and when, and stays so', async () => {
    const { id } = await here.submit();
    await here.openCase(id);
    await rig.call('case.open', { as: demo('Briony'), at: later(5), params: { id } });
    expect(await here.readSent(demo('Marigold'), id)).toMatchObject({ openedAt: at, openedBy: hub.name });
    expect((await here.entries(`case#${id}`)).filter((entry) => entry.act === 'case.opened')).toHaveLength(2);
  });

  it('by two at once shows it to both', async () => {
    const { id } = await here.submit();
    const [one, other] = await Promise.all([here.openCase(id), here.openCase(id, demo('Briony'))]);
    expect([one.version, other.version]).toEqual([2, 2]);
    expect(one.openedBy).toBe(other.openedBy);
  });

  it('shows everything said, the tasks, the teams worth asking and what is owed', async () => {
    const { id } = await here.submit({ ...safeguardingNotMade, crn: 'X12' });
    const view = await here.openCase(id);
    expect(view).toMatchObject({
      unchecked: ['crn'],
      answers: { familyName: 'Testperson' },
      referrer: { verified: true },
    });
    expect(view.tasks.map((task) => task.kind).toSorted()).toEqual(['phone-team', 'safeguarding']);
    expect(view.suggested[0]).toMatchObject({ id: 'elft-hackney', fits: true });
    expect(view.outstanding.length).toBeGreaterThan(10);
  });

  it('shows the numbers by which its referrer is verified, never the one they gave', async () => {
    const as = await here.enrolled();
    const { id } = await here.submit({}, as);
    const { referrer } = await here.openCase(id);
    expect(referrer.numbers.map(({ name }) => name)).toEqual(['Probation Service', expect.any(String)]);
    for (const { phone, note } of referrer.numbers) {
      expect(phone).toMatch(/^020 7946 0[5-9]\d\d$/);
      expect(note).toContain('made up');
    }
  });

  it('shows who gave the answers that age, and when: her agreement since she was asked', async () => {
    const { id } = await here.submit({
      hearingDay: '2026-12-20',
      agreedDay: '2026-11-20',
      agreedTime: '09:30',
    });
    const { attributions } = await here.openCase(id);
    const by = demo('Marigold').name;
    expect(attributions.find(({ section }) => section === 'risk')).toEqual({
      section: 'risk',
      at,
      by,
      stale: false,
    });
    expect(attributions.find(({ section }) => section === 'agreement')).toMatchObject({
      at: '2026-11-20T09:30:00.000Z',
    });
    const asked = { as: hub, at: later(8 * 1440), params: { id } };
    const old = await here.done<CaseView>('case.open', asked);
    expect(old.attributions.map(({ stale }) => stale)).toEqual([true, true, true, true]);
  });

  it('of a draft is 404: it is nobody’s but its author’s', async () => {
    const id = randomUUID();
    await here.save(demo('Marigold'), id, 0, { familyName: 'Testperson' });
    const entries = await here.leaves(async () => {
      expect(codeOf(await rig.call('case.open', { as: hub, at, params: { id } }))).toBe('not-found');
    });
    expect(entries).toMatchObject([{ pk: `person#${hub.id}`, outcome: 'refused' }]);
  });
});
