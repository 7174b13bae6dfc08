import * as fc from 'fast-check';
import { afterAll, afterEach, expect, it } from 'vitest';
import type { AuditEntry } from '#functions/platform/audit/entry';
import type { Decision, ChainHead } from '#functions/platform/store/decision';
import { openRig } from '#test/support/rig/rig';
import { type Known, change, entry, look, nothing, stamp, unwritten } from './records.ts';

const rig = await openRig({ seed: false });
const { Contended, commit } = await import('#functions/platform/store/commit');
const { get, partition } = await import('#functions/platform/store/read');
afterAll(() => rig.close());
afterEach(() => rig.faults.clear());

type StoredCase = { pk: string; sk: string; version: number; chainHead: ChainHead };
type Act = { do: 'change' | 'look' | 'look-at-both'; record: number; other: number; stale: boolean };
type Done = { act: Act; committed: boolean };

const acts = fc.array(
  fc.record({
    do: fc.constantFrom('change', 'look', 'look-at-both'),
    record: fc.nat(2),
    other: fc.nat(2),
    stale: fc.boolean(),
  }),
  { minLength: 1, maxLength: 8 },
);

const read = (id: string) => get<StoredCase>('Referrals', { pk: `CASE#${id}`, sk: 'CASE' });

function decide({ do: what }: Act, known: Known, other: Known): Decision<null> {
  if (what === 'change') return change(known);
  if (what === 'look' || known.id === other.id) return look(known);
  return { changes: [], audit: [entry(known), entry(other)], outcome: nothing };
}

/** One act: read, decide, commit. `stale` acts on what was stored before the batch began. */
async function perform(act: Act, before: readonly Known[]): Promise<Done> {
  const [known, other] = await Promise.all(
    [act.record, act.other].map(async (position) => {
      const then = before[position] ?? unwritten();
      const now = act.stale ? null : await read(then.id);
      return now ? { ...then, version: now.version, chainHead: now.chainHead } : then;
    }),
  );
  if (!known || !other) throw new Error('Both records are read');
  try {
    return { act, committed: (await commit(decide(act, known, other), stamp)).committed };
  } catch (error) {
    // Given up after fourteen lost places: allowed, as long as it left nothing behind.
    if (!(error instanceof Contended)) throw error;
    return { act, committed: false };
  }
}

const concerns = ({ act }: Done, record: number) =>
  act.record === record || (act.do === 'look-at-both' && act.other === record);

it('keeps every chain gap-free and every chain head true, whatever acts at once and whatever conflicts', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(acts, { minLength: 1, maxLength: 3 }),
      fc.infiniteStream(fc.boolean()),
      async (batches, conflict) => {
        const records = [unwritten(), unwritten(), unwritten()];
        for (const record of records) await commit(change(record), stamp);
        const ids = records.map((record) => record.id);
        const when = () => conflict.next().value && conflict.next().value;
        rig.faults.set({ operation: 'TransactWriteItems', when, fault: { kind: 'conflict' } });
        const done: Done[] = [];
        for (const batch of batches) {
          const before = await Promise.all(
            ids.map(async (id) => ({ ...unwritten(id), ...(await read(id)), id })),
          );
          done.push(...(await Promise.all(batch.map((act) => perform(act, before)))));
        }
        rig.faults.clear();

        for (const [position, id] of ids.entries()) {
          const committed = done.filter((one) => one.committed && concerns(one, position));
          const entries = (await partition('Audit', `case#${id}`)) as unknown as AuditEntry[];
          const record = await read(id);
          expect(entries.map(({ seq }) => seq)).toEqual([...entries.keys()].map((index) => index + 1));
          expect(entries).toHaveLength(1 + committed.length);
          expect(record?.chainHead).toEqual({ seq: entries.length, hash: entries.at(-1)?.hash });
          expect(record?.version).toBe(1 + committed.filter(({ act }) => act.do === 'change').length);
        }
      },
    ),
    { numRuns: 20 },
  );
  expect((await rig.verify()).findings).toEqual([]);
});

it('lets one of many changes at once through, and every look beside them', async () => {
  const known = unwritten();
  await commit(change(known), stamp);
  const now = { ...known, version: 1, chainHead: (await read(known.id))?.chainHead ?? known.chainHead };
  const changes = await Promise.all(Array.from({ length: 8 }, () => commit(change(now), stamp)));
  expect(changes.filter((one) => one.committed)).toHaveLength(1);
  const looks = await Promise.allSettled(Array.from({ length: 4 }, () => commit(look(now), stamp)));
  expect(looks.every((one) => one.status === 'fulfilled')).toBe(true);
});
