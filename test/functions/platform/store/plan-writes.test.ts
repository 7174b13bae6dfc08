import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { PurposeKey } from '#functions/platform/keys/keys';
import type { Change, Item } from '#functions/platform/store/decision';
import { plan } from '#functions/platform/store/plan';
import { schema } from '#functions/platform/store/schema';
import { nameOfTable, tableVariables } from '#test/support/rig/tables';
import { change, entry, look, nothing, stamp, unwritten } from './records.ts';

beforeAll(() => void Object.assign(process.env, tableVariables));

const key = new PurposeKey('k1', createHash('sha256').update('rig').digest());
const written = { ...unwritten('a'), version: 3, chainHead: { seq: 7, hash: 'seven' } };
const planned = (...changes: Change[]) =>
  plan({ ...look(written), changes }, new Map(), stamp, { audit: key, digest: key });
const item: Item = { pk: 'CASE#a', sk: 'DRAFT' };
const draft = { pk: 'CASE#a', sk: 'DRAFT' };
const Referrals = nameOfTable('Referrals');
/** A write that has nothing to do with a chain: what stood in its way is always a rule of business. */
const apart = { chain: null, chainHead: null, isEntry: false };

describe('a write of its own', () => {
  it.each<[string, Change, object]>([
    [
      'over whatever is there',
      { do: 'put', table: 'Referrals', item, expect: 'anything' },
      { Put: { TableName: Referrals, Item: { ...item, schema } } },
    ],
    [
      'where nothing is',
      { do: 'put', table: 'Referrals', item, expect: 'absent' },
      {
        Put: {
          TableName: Referrals,
          Item: { ...item, schema },
          ConditionExpression: 'attribute_not_exists(pk)',
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        },
      },
    ],
    [
      'over a version',
      { do: 'put', table: 'Referrals', item, expect: { version: 2 } },
      {
        Put: {
          TableName: Referrals,
          Item: { ...item, schema },
          ConditionExpression: '#version = :version',
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':version': 2 },
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        },
      },
    ],
    [
      'that takes away',
      { do: 'erase', table: 'Referrals', key: draft },
      { Delete: { TableName: Referrals, Key: draft } },
    ],
  ])('%s', (_, one, request) => {
    expect(planned(one)[0]).toEqual({ ...apart, request, meets: expect.any(Function) as unknown });
  });

  it.each<[string, Change]>([
    ['erase', { do: 'erase', table: 'Referrals', key: draft }],
    ['count', { do: 'count', table: 'Outreach', key: draft, count: 'n', by: 1 }],
    ['limit', { do: 'limit', table: 'Outreach', key: draft, limit: 'l', to: 1, count: 'n' }],
  ])('loses no place in a chain: %s', (_, one) => {
    const [first] = planned(one);
    expect(first).toMatchObject(apart);
    expect(first?.meets(null)).toBe(false);
    expect(first?.meets(item)).toBe(false);
  });

  it('takes on the bound that it moves', () => {
    const [moves] = planned({
      do: 'limit',
      table: 'Outreach',
      key: draft,
      limit: 'capacity',
      to: 3,
      count: 'taken',
    });
    expect(moves?.request.Update).toMatchObject({ Key: draft, ExpressionAttributeValues: { ':to': 3 } });
  });

  it('that is to be the first meets its rule only where nothing is, whatever version that has', () => {
    const [first] = planned({ do: 'put', table: 'Referrals', item, expect: 'absent' });
    expect([first?.meets(null), first?.meets(item), first?.meets({ ...item, version: 1 })]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('meets its rule where whatever is there may be overwritten', () => {
    const [over] = planned({ do: 'put', table: 'Referrals', item, expect: 'anything' });
    expect([over?.meets(null), over?.meets(item)]).toEqual([true, true]);
  });
});

describe('the writes of a chain', () => {
  const after = (seq: number) => ({ seq, hash: expect.any(String) as unknown });

  it('say in the record which chain they move and where it then ends', () => {
    const [record, linked] = plan(change(written), new Map(), stamp, { audit: key, digest: key });
    expect(record).toMatchObject({ chain: 'case#a', chainHead: after(8), isEntry: false });
    expect(record?.request.Put).toMatchObject({
      ExpressionAttributeNames: { '#version': 'version', '#head': 'chainHead', '#seq': 'seq' },
    });
    expect(linked).toMatchObject({ chain: null, chainHead: null, isEntry: true });
    expect(linked?.meets(null)).toBe(false);
    expect(linked?.request.Put).toMatchObject({
      TableName: nameOfTable('Audit'),
      ConditionExpression: 'attribute_not_exists(pk)',
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    });
    expect(linked?.request.Put).not.toHaveProperty('ExpressionAttributeNames');
  });

  it('move it alone where the record stays, whatever is there', () => {
    const [moves] = planned();
    expect(moves).toMatchObject({ chain: 'case#a', chainHead: after(8), isEntry: false });
    expect([moves?.meets(null), moves?.meets(item)]).toEqual([true, true]);
    expect(moves?.request.Update).toEqual({
      TableName: Referrals,
      Key: { pk: 'CASE#a', sk: 'CASE' },
      UpdateExpression: 'SET #head = :after',
      ConditionExpression: '#head.#seq = :seq',
      ExpressionAttributeNames: { '#head': 'chainHead', '#seq': 'seq' },
      ExpressionAttributeValues: { ':seq': 7, ':after': after(8) },
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    });
  });

  it('move it apart from an item of the same key in another table', () => {
    const [first, moves] = planned({
      do: 'put',
      table: 'Outbox',
      item: { pk: 'CASE#a', sk: 'CASE' },
      expect: 'absent',
    });
    expect(first).toMatchObject(apart);
    expect(moves?.chain).toBe('case#a');
  });

  it('go on from what a lost place taught for the first of two entries alone', () => {
    const decision = { changes: [], audit: [entry(written), entry(written)] as const, outcome: nothing };
    const learned = new Map([['case#a', { seq: 9, hash: 'nine' }]]);
    const [moves, first, second] = plan(decision, learned, stamp, { audit: key, digest: key });
    expect(moves?.request.Update?.ExpressionAttributeValues).toEqual({ ':seq': 9, ':after': after(11) });
    expect(first?.request.Put?.Item).toMatchObject({ seq: 10, prev: 'nine' });
    expect(second?.request.Put?.Item).toMatchObject({
      seq: 11,
      prev: first?.request.Put?.Item?.['hash'] as string,
    });
  });
});
