import { afterAll, expect, it } from 'vitest';
import { rows } from '#shared/contract/contract';
import type { AuditEntry } from '#functions/platform/audit/entry';
import { demo, rowOf } from '#test/support/rig/event';
import { type Answer, openRig } from '#test/support/rig/rig';
import { scenario } from './scenario.ts';
import { caseFixture } from './case-fixture.ts';

const rig = await openRig();
afterAll(() => rig.close());

type StepTaken = { row: string; answer: Answer; left: AuditEntry[] };
const here = caseFixture(rig);
const taken: StepTaken[] = [];
for await (const { row, asked } of scenario(here)) {
  let answer: Answer = { status: 0, body: null };
  const left = await here.leaves(async () => {
    answer = await rig.call(row, asked);
  });
  taken.push({ row, answer, left });
}
/** The zones of a referral; sessions and governance have scenarios beside their own tests. */
const road = ['entry', 'referral', 'casework', 'team'];
const names = rows.filter(({ row }) => road.includes(row.zone)).map(({ name }) => name);

it.each(names)('%s works in the whole scenario, and its reply is no more than its row says', (name) => {
  const mine = taken.filter(({ row }) => row === name);
  expect(mine.length).toBeGreaterThan(0);
  for (const { answer } of mine) {
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    expect(rowOf(name).reply.parse(answer.body)).toEqual(answer.body);
  }
});

/** Acts that belong to two records write an entry to the chain of each. */
const inTwoChains = [
  'case.matches',
  'case.decideMatch',
  'person.verify',
  'person.admit',
  'enquiry.join',
  'enquiry.admit',
];

it.each(names)('%s leaves exactly the audit entry that its row declares', (name) => {
  const { audit } = rowOf(name);
  for (const { left } of taken.filter(({ row }) => row === name)) {
    const acts =
      typeof audit === 'string' ? Array<string>(inTwoChains.includes(name) ? 2 : 1).fill(audit) : [];
    expect(left.map((entry) => entry.act)).toEqual(acts);
    expect(new Set(left.map((entry) => entry.pk)).size).toBe(left.length);
    expect(left.every((entry) => entry.outcome !== 'refused')).toBe(true);
  }
});

it('leaves chains that are whole', async () => {
  expect((await rig.verify()).findings).toEqual([]);
});

it('says in every entry who acted, in which role', () => {
  const opened = taken.find(({ row }) => row === 'case.open')?.left[0];
  expect(opened).toMatchObject({ actor: { id: demo('Tansy').id, role: 'hub' }, outcome: 'seen' });
  const unsigned = taken.find(({ row }) => row === 'enquiry.wrongInbox')?.left[0];
  expect(unsigned).toMatchObject({ actor: { id: 'anonymous', role: 'none' } });
});
