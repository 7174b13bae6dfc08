import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { type Known, change, entry, look, next, nothing, stamp, unwritten } from './records.ts';

const rig = await openRig({ seed: false });
const { Contended, commit } = await import('#functions/platform/store/commit');
const { get } = await import('#functions/platform/store/read');
afterAll(() => rig.close());
afterEach(() => rig.faults.clear());

const written = async (): Promise<Known> => {
  const known = unwritten();
  await commit(change(known), stamp);
  return read(known.id);
};
const read = async (id: string): Promise<Known> => {
  const item = await get<{ pk: string; sk: string } & Known>('Referrals', { pk: `CASE#${id}`, sk: 'CASE' });
  return item ?? unwritten(id);
};
const entriesOf = async ({ id }: Known) =>
  (await rig.tableItems('Audit')).filter((one) => one.pk === `case#${id}`).map((one) => one['seq']);
/** What an act costs: the calls of the transaction that were made of it. */
const transactions = async (act: () => Promise<unknown>) => {
  rig.faults.recount();
  const outcome = await act().catch((error: unknown) => error);
  const calls = rig.faults.calls().filter((call) => call.operation === 'TransactWriteItems').length;
  return { outcome, calls };
};
const conflicts = (times: number) =>
  rig.faults.set({ operation: 'TransactWriteItems', times, fault: { kind: 'conflict' } });

describe('a conflict with another transaction', () => {
  // The waits between are of no concern here.
  beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0));
  afterEach(() => void vi.restoreAllMocks());

  it.each([1, 4, 13])('is tried again, %i times over', async (times) => {
    const known = await written();
    conflicts(times);
    const { outcome, calls } = await transactions(() => commit(change(known), stamp));
    expect(outcome).toMatchObject({ committed: true });
    expect(calls).toBe(times + 1);
    expect(await entriesOf(known)).toEqual([1, 2]);
  });

  it('is given up after fourteen, with nothing written', async () => {
    const known = await written();
    conflicts(14);
    const { outcome, calls } = await transactions(() => commit(change(known), stamp));
    expect(outcome).toBeInstanceOf(Contended);
    expect(calls).toBe(14);
    expect(await read(known.id)).toMatchObject({ version: 1 });
    expect(await entriesOf(known)).toEqual([1]);
  });
});

describe('a commit', () => {
  it('says where each chain now ends, so that the next entry needs no second try', async () => {
    const known = await written();
    const done = await commit(look(known), stamp);
    const { chainHead } = await read(known.id);
    expect(done).toEqual({ committed: true, chainHeads: new Map([[entry(known).chain.id, chainHead]]) });
    const { calls } = await transactions(() => commit(look({ ...known, chainHead }), stamp));
    expect(calls).toBe(1);
  });
});

describe('a lost place in the chain', () => {
  it('is taken again behind whoever was first', async () => {
    const known = await written();
    await commit(look(known), stamp);
    const { outcome, calls } = await transactions(() => commit(look(known), stamp));
    expect(outcome).toMatchObject({ committed: true });
    expect(calls).toBe(2);
    expect(await entriesOf(known)).toEqual([1, 2, 3]);
  });

  it('does not stop a change whose version still holds', async () => {
    const known = await written();
    await commit(look(known), stamp);
    expect(await commit(change(known, { said: 'kept' }), stamp)).toMatchObject({ committed: true });
    expect(await read(known.id)).toMatchObject({ version: 2, said: 'kept', chainHead: { seq: 3 } });
  });

  it('is taken again in every chain of the decision that lost it', async () => {
    const [one, other] = [await written(), await written()];
    await commit(look(one), stamp);
    await commit(look(other), stamp);
    const both = { changes: [], audit: [entry(one), entry(other)] as const, outcome: nothing };
    expect(await commit(both, stamp)).toMatchObject({ committed: true });
    expect([await entriesOf(one), await entriesOf(other)]).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
  });
});

describe('several places lost one after the other', () => {
  it('are all kept: what one try learned of a chain the next does not forget', async () => {
    const [one, other] = [await written(), await written()];
    const both = { changes: [], audit: [entry(one), entry(other)] as const, outcome: nothing };
    await commit(look(one), stamp);
    // The second chain is lost between the first try, which learns of the first chain, and the second.
    const isSecondTry = (() => {
      let tries = 0;
      return ({ body }: { body: object }) => {
        const text = JSON.stringify(body);
        return text.includes(one.id) && text.includes(other.id) && (tries += 1) === 2;
      };
    })();
    rig.faults.set({
      operation: 'TransactWriteItems',
      when: isSecondTry,
      times: 1,
      fault: { kind: 'meanwhile', run: () => commit(look(other), stamp) },
    });
    const { outcome, calls } = await transactions(() => commit(both, stamp));
    expect(outcome).toMatchObject({ committed: true });
    // Three tries, and the one that came between.
    expect(calls).toBe(4);
    expect([await entriesOf(one), await entriesOf(other)]).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
  });
});

describe('a number that many count at once', () => {
  const counting = (known: Known) => ({
    ...change(known),
    changes: [
      {
        do: 'count',
        table: 'Outreach',
        key: { pk: `SESSION#${known.id}`, sk: 'PLACES' },
        count: 'taken',
        by: 1,
      },
    ] as const,
  });
  // The waits between are of no concern here.
  beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0));
  afterEach(() => void vi.restoreAllMocks());

  it('is counted once, whatever conflicts', async () => {
    const known = await written();
    conflicts(13);
    const { outcome, calls } = await transactions(() => commit(counting(known), stamp));
    expect(outcome).toMatchObject({ committed: true });
    expect(calls).toBe(14);
    expect((await rig.tableItems('Outreach')).find(({ pk }) => pk === `SESSION#${known.id}`)).toMatchObject({
      taken: 1,
    });
  });

  it('is given up after fourteen, with nothing counted', async () => {
    const known = await written();
    conflicts(14);
    const { outcome, calls } = await transactions(() => commit(counting(known), stamp));
    expect(outcome).toBeInstanceOf(Contended);
    expect(calls).toBe(14);
    expect((await rig.tableItems('Outreach')).filter(({ pk }) => pk === `SESSION#${known.id}`)).toEqual([]);
  });
});

describe('a broken rule of business', () => {
  it('is never tried again, and tells what is stored: a record that is there already', async () => {
    const known = await written();
    const { outcome, calls } = await transactions(() => commit(change(unwritten(known.id)), stamp));
    expect(outcome).toMatchObject({ committed: false, failed: { id: known.id, version: 1 } });
    expect(calls).toBe(1);
  });

  it('is never tried again, and tells what is stored: a stale version', async () => {
    const known = await written();
    await commit(change(known), stamp);
    const { outcome, calls } = await transactions(() => commit(change(known), stamp));
    expect(outcome).toMatchObject({ committed: false, failed: { version: 2 } });
    expect(calls).toBe(1);
  });

  it('is never tried again where the record is gone', async () => {
    const known: Known = { ...unwritten(), version: 3 };
    const { outcome, calls } = await transactions(() => commit(change(known), stamp));
    expect(outcome).toEqual({ committed: false, failed: null });
    expect(calls).toBe(1);
  });

  it('leaves nothing of the decision behind, in no table', async () => {
    const [known, other] = [await written(), unwritten()];
    const decision = {
      changes: [next(other), next(unwritten(known.id))],
      audit: [entry(other), entry(known)] as const,
      outcome: nothing,
    };
    expect(await commit(decision, stamp)).toMatchObject({ committed: false });
    expect(await read(other.id)).toMatchObject({ version: 0 });
    expect([await entriesOf(other), await entriesOf(known)]).toEqual([[], [1]]);
  });
});

describe('the network', () => {
  it('does not double what took effect when its answer is lost', async () => {
    const known = await written();
    rig.faults.set({ operation: 'TransactWriteItems', times: 1, fault: { kind: 'lose-answer' } });
    const { outcome, calls } = await transactions(() => commit(change(known), stamp));
    expect(outcome).toMatchObject({ committed: true });
    expect(calls).toBe(2);
    expect(await read(known.id)).toMatchObject({ version: 2 });
    expect(await entriesOf(known)).toEqual([1, 2]);
  });

  it('does not double a mere look either', async () => {
    const known = await written();
    rig.faults.set({ operation: 'TransactWriteItems', times: 1, fault: { kind: 'lose-answer' } });
    await commit(look(known), stamp);
    expect(await entriesOf(known)).toEqual([1, 2]);
  });

  it('lets a repeat find what took effect when every answer was lost', async () => {
    const known = unwritten();
    const lost = rig.faults.set({ operation: 'TransactWriteItems', fault: { kind: 'lose-answer' } });
    await expect(commit(change(known), stamp)).rejects.toThrow();
    lost.clear();
    expect(await commit(change(known), stamp)).toMatchObject({ committed: false, failed: { version: 1 } });
    expect(await entriesOf(known)).toEqual([1]);
  });

  it.each(['throttle', 'error', 'reset'] as const)('is forgiven a passing %s', async (kind) => {
    const known = await written();
    rig.faults.set({ operation: 'TransactWriteItems', times: 1, fault: { kind } });
    expect(await commit(change(known), stamp)).toMatchObject({ committed: true });
    expect(await entriesOf(known)).toEqual([1, 2]);
  });

  it('that is gone writes nothing and is no contention', async () => {
    const known = await written();
    rig.faults.set({ operation: 'TransactWriteItems', fault: { kind: 'reset' } });
    const { outcome } = await transactions(() => commit(change(known), stamp));
    expect(outcome).toBeInstanceOf(Error);
    expect(outcome).not.toBeInstanceOf(Contended);
    expect(await entriesOf(known)).toEqual([1]);
  });
});

describe('a decision', () => {
  const wide = (known: Known, writes: number) => ({
    changes: Array.from({ length: writes - 2 }, (_, position) => ({
      do: 'put' as const,
      table: 'Referrals' as const,
      item: { pk: `CASE#${known.id}`, sk: `SECTION#${position}` },
      expect: 'absent' as const,
    })),
    audit: [entry(known)] as const,
    outcome: nothing,
  });

  it('of 100 writes, its entry and chain head counted, is written', async () => {
    expect(await commit(wide(await written(), 100), stamp)).toMatchObject({ committed: true });
  });

  it('of more is refused by the engine, by name and as a whole', async () => {
    const known = await written();
    const { outcome } = await transactions(() => commit(wide(known, 101), stamp));
    expect(outcome).toMatchObject({ name: 'ValidationException', message: expect.stringContaining('100') });
    expect(await entriesOf(known)).toEqual([1]);
  });

  it('is refused by name where the function may not use a table', async () => {
    const { TABLE_OUTBOX = '' } = process.env;
    delete process.env['TABLE_OUTBOX'];
    const known = unwritten();
    const item = { pk: 'MESSAGE#1', sk: 'MESSAGE' };
    const decision = {
      ...change(known),
      changes: [{ do: 'put', table: 'Outbox', item, expect: 'absent' }],
    } as const;
    await expect(commit(decision, stamp)).rejects.toThrow('TABLE_OUTBOX is not set');
    process.env['TABLE_OUTBOX'] = TABLE_OUTBOX;
  });
});
