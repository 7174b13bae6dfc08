import { afterAll, expect, it } from 'vitest';
import { rows } from '#shared/contract/contract';
import type { AuditEntry } from '#functions/platform/audit/entry';
import { rowOf } from '#test/support/rig/event';
import { type Answer, openRig } from '#test/support/rig/rig';
import { governance } from '#test/functions/faults/governance';
import { caseFixture } from './case-fixture.ts';

const rig = await openRig();
afterAll(() => rig.close());

type StepTaken = { row: string; answer: Answer; left: AuditEntry[] };
const here = caseFixture(rig);
const taken: StepTaken[] = [];
for await (const { row, asked } of governance(rig, here)) {
  let answer: Answer = { status: 0, body: null };
  const left = await here.leaves(async () => {
    answer = await rig.call(row, asked);
  });
  taken.push({ row, answer, left });
}
const names = rows.filter(({ row }) => row.zone === 'governance').map(({ name }) => name);

it.each(names)('%s works, and its reply is no more than its row says', (name) => {
  const mine = taken.filter(({ row }) => row === name);
  expect(mine.length).toBeGreaterThan(0);
  for (const { answer } of mine) {
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    expect(rowOf(name).reply.parse(answer.body)).toEqual(answer.body);
  }
});

it.each(names)('%s leaves exactly the audit entry that its row declares', (name) => {
  const { audit } = rowOf(name);
  for (const { left } of taken.filter(({ row }) => row === name)) {
    expect(left.map((entry) => entry.act)).toEqual(typeof audit === 'string' ? [audit] : []);
    expect(left.every((entry) => entry.outcome !== 'refused')).toBe(true);
    expect(left.every((entry) => entry.actor.role !== 'none')).toBe(true);
  }
});

it('leaves chains that are whole', async () => {
  expect((await rig.verify()).findings).toEqual([]);
});
