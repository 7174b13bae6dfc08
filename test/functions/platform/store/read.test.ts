import { BatchGetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Item, Key } from '#functions/platform/store/decision';
import type { TableName } from '#functions/platform/store/tables';
import { openRig } from '#test/support/rig/rig';

const rig = await openRig({ seed: false });
const { batch, get, index, partition } = await import('#functions/platform/store/read');
const { engine } = await import('#functions/platform/store/engine');
const { schema } = await import('#functions/platform/store/schema');
afterAll(() => rig.close());
beforeEach(() => rig.faults.recount());
afterEach(() => void vi.restoreAllMocks());

const write = (table: TableName, ...items: Item[]) =>
  Promise.all(items.map((Item) => rig.raw.send(new PutCommand({ TableName: rig.nameOf(table), Item }))));
const calls = (operation: string) =>
  rig.faults.calls().flatMap((call) => (call.operation === operation ? [call.body] : []));
const sorts = (items: readonly Key[]) => items.map(({ sk }) => sk);

describe('one item', () => {
  it('is read consistently, in the shape of today, by no more than its key', async () => {
    await write('Referrals', { pk: 'one', sk: 'A', said: 'x' });
    expect(await get('Referrals', { pk: 'one', sk: 'A', more: 1 } as Key)).toEqual({
      pk: 'one',
      sk: 'A',
      said: 'x',
    });
    expect(calls('GetItem')).toMatchObject([
      { ConsistentRead: true, Key: { pk: { S: 'one' }, sk: { S: 'A' } } },
    ]);
  });

  it('is null where there is none', async () => {
    expect(await get('Referrals', { pk: 'one', sk: 'B' })).toBeNull();
  });

  it('of a later schema stops the reader', async () => {
    await write('Referrals', { pk: 'later', sk: 'A', schema: schema + 1 });
    await expect(get('Referrals', { pk: 'later', sk: 'A' })).rejects.toThrow('met code of schema');
    await expect(partition('Referrals', 'later')).rejects.toThrow('met code of schema');
    await expect(batch({ Referrals: [{ pk: 'later', sk: 'A' }] })).rejects.toThrow('met code of schema');
  });
});

describe('a partition', () => {
  it('is whole and in the order of its sort key, also where it is more than one page', async () => {
    const text = 'x'.repeat(390_000);
    await write('Referrals', ...['C', 'A', 'D', 'B'].map((sk) => ({ pk: 'whole', sk, text })));
    expect(sorts(await partition('Referrals', 'whole'))).toEqual(['A', 'B', 'C', 'D']);
    const pages = calls('Query');
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toMatchObject({ ConsistentRead: true });
  });

  it('is empty where there is none', async () => {
    expect(await partition('Referrals', 'none')).toEqual([]);
  });

  it('of the audit stays as it was written, whatever its schema', async () => {
    const entry = { pk: 'chain#1', sk: '000000001', schema: schema + 1 };
    await write('Audit', entry);
    expect(await partition('Audit', 'chain#1')).toEqual([entry]);
  });
});

describe('an index', () => {
  const due = (sk: string, dueAt: string) => ({
    pk: `MESSAGE#${sk}`,
    sk: 'MESSAGE',
    waiting: 'WAITING',
    dueAt,
  });
  const query = { table: 'Outbox', index: 'byDue', pk: ['waiting', 'WAITING'] } as const;
  const dueOf = (items: readonly Item[]) => items.map((item) => item['dueAt']);
  beforeEach(() => write('Outbox', due('a', '1'), due('b', '2'), due('c', '3')));

  it('gives all of what it holds, in order', async () => {
    expect(dueOf(await index(query))).toEqual(['1', '2', '3']);
  });

  it('gives what is up to an instant, and that instant with it', async () => {
    expect(dueOf(await index({ ...query, upTo: ['dueAt', '2'] }))).toEqual(['1', '2']);
  });

  it('gives what is after an instant, and not that instant', async () => {
    expect(dueOf(await index({ ...query, after: ['dueAt', '2'] }))).toEqual(['3']);
  });

  it('asks for no more than was wanted, and for nothing where that is reached', async () => {
    expect(dueOf(await index({ ...query, limit: 2 }))).toEqual(['1', '2']);
    expect(calls('Query')).toMatchObject([{ Limit: 2 }]);
  });

  it('goes on until it has as many, or there are no more', async () => {
    const page = (sk: string, more: boolean) => ({
      Items: [due(sk, sk)],
      ...(more && { LastEvaluatedKey: { pk: sk, sk } }),
    });
    const send = vi.spyOn(engine, 'send') as unknown as ReturnType<typeof vi.fn>;
    send.mockResolvedValueOnce(page('1', true)).mockResolvedValueOnce(page('2', true));
    expect(dueOf(await index({ ...query, limit: 2 }))).toEqual(['1', '2']);
    expect(send.mock.calls.map(([command]) => (command as { input: object }).input)).toMatchObject([
      { Limit: 2 },
      { Limit: 2, ExclusiveStartKey: { pk: '1', sk: '1' } },
    ]);
    send.mockClear();
    send.mockResolvedValueOnce(page('1', true)).mockResolvedValueOnce({});
    expect(dueOf(await index(query))).toEqual(['1']);
    expect(send).toHaveBeenCalledTimes(2);
    expect((send.mock.calls[0]?.[0] as { input: object }).input).not.toHaveProperty('Limit');
  });

  it('of a later schema stops the reader', async () => {
    await write('Outbox', { pk: 'x', sk: 'x', waiting: 'LATER', dueAt: '1', schema: schema + 1 });
    await expect(index({ ...query, pk: ['waiting', 'LATER'] })).rejects.toThrow('met code of schema');
  });
});

describe('items by key', () => {
  it('are one consistent read of several tables, without those that are not there', async () => {
    await write('Directory', { pk: 'by-key', sk: 'A' });
    await write('Outreach', { pk: 'by-key', sk: 'B' });
    const keys = {
      Directory: [{ pk: 'by-key', sk: 'A' }],
      Outreach: [
        { pk: 'by-key', sk: 'B' },
        { pk: 'by-key', sk: 'C' },
      ],
    };
    expect(await batch(keys)).toEqual({
      Referrals: [],
      Directory: [{ pk: 'by-key', sk: 'A' }],
      Outreach: [{ pk: 'by-key', sk: 'B' }],
      Outbox: [],
      Audit: [],
    });
    const [asked, ...more] = calls('BatchGetItem');
    expect(more).toEqual([]);
    expect(Object.values(asked?.['RequestItems'] as object)).toMatchObject([
      { ConsistentRead: true },
      { ConsistentRead: true },
    ]);
  });

  it('named twice are read once', async () => {
    await write('Outreach', { pk: 'twice', sk: 'A' });
    const key = { pk: 'twice', sk: 'A' };
    expect((await batch({ Outreach: [key, { ...key }] })).Outreach).toEqual([key]);
  });

  it('cost nothing where none is asked for', async () => {
    expect((await batch({ Outreach: [] })).Outreach).toEqual([]);
    expect(calls('BatchGetItem')).toEqual([]);
  });

  it.each([
    [100, 1],
    [101, 2],
    [205, 3],
  ])('are %i in %i reads', async (wanted, reads) => {
    const items = Array.from({ length: wanted }, (_, at) => ({
      pk: 'many',
      sk: String(at).padStart(3, '0'),
    }));
    await write('Outreach', ...items);
    rig.faults.recount();
    const found = (await batch({ Outreach: items })).Outreach;
    expect(sorts(found).toSorted()).toEqual(sorts(items));
    expect(calls('BatchGetItem')).toHaveLength(reads);
  });

  it('that the engine put off are asked for again, and only those', async () => {
    const [first, second] = [
      { pk: 'off', sk: 'A' },
      { pk: 'off', sk: 'B' },
    ] as const;
    const name = rig.nameOf('Outreach');
    const send = vi.spyOn(engine, 'send') as unknown as ReturnType<typeof vi.fn>;
    send
      .mockResolvedValueOnce({
        Responses: { [name]: [first] },
        UnprocessedKeys: { [name]: { Keys: [second], ConsistentRead: true } },
      })
      .mockResolvedValueOnce({ Responses: { [name]: [second] } });
    expect((await batch({ Outreach: [first, second] })).Outreach).toEqual([first, second]);
    const asked = send.mock.calls.map(([command]) => (command as BatchGetCommand).input.RequestItems);
    expect(asked).toEqual([
      { [name]: { Keys: [first, second], ConsistentRead: true } },
      { [name]: { Keys: [second], ConsistentRead: true } },
    ]);
  });
});
