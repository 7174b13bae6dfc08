import { afterAll, expect, it } from 'vitest';
import { rows } from '#shared/contract/contract';
import type { AuditEntry } from '#functions/platform/audit/entry';
import { rowOf } from '#test/support/rig/event';
import { type Answer, openRig } from '#test/support/rig/rig';
import { sessionFixture } from '#test/functions/acts/booking/session-fixture';
import { spoken, sessionScenario } from './scenario.ts';

const rig = await openRig();
afterAll(() => rig.close());
const fixture = sessionFixture(rig);

type StepTaken = { row: string; answer: Answer; left: AuditEntry[] };
const taken: StepTaken[] = [];
const entries = async () => (await rig.tableItems('Audit')) as unknown as AuditEntry[];
const idOf = ({ pk, sk }: AuditEntry) => `${pk} ${sk}`;

for await (const { row, asked } of sessionScenario(rig, fixture)) {
  const before = new Set((await entries()).map(idOf));
  const answer = await rig.call(row, asked);
  taken.push({ row, answer, left: (await entries()).filter((entry) => !before.has(idOf(entry))) });
}

const names = rows
  .filter(({ row }) => row.zone === 'outreach' || row.zone === 'hosting')
  .map(({ name }) => name);

it.each(names)('%s works, and its reply is no more than its row says', (name) => {
  const calls = taken.filter(({ row }) => row === name);
  expect(calls.length).toBeGreaterThan(0);
  for (const { answer } of calls) {
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    expect(rowOf(name).reply.parse(answer.body)).toEqual(answer.body);
  }
});

it.each(names)('%s leaves exactly the audit entry that its row declares', (name) => {
  const { audit } = rowOf(name);
  for (const { left } of taken.filter(({ row }) => row === name)) {
    expect(left.map((entry) => entry.act)).toEqual(typeof audit === 'string' ? [audit] : []);
    expect(left.every((entry) => entry.outcome !== 'refused')).toBe(true);
  }
});

it('leaves entries without a word of anybody, and chains that are whole', async () => {
  const all = JSON.stringify(await rig.tableItems('Audit'));
  for (const word of ['Robin', '.walk.', spoken.message, spoken.note, spoken.feedback])
    expect(all).not.toContain(word);
  expect((await rig.verify()).findings).toEqual([]);
});
