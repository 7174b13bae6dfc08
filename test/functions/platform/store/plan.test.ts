import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { PurposeKey } from '#functions/platform/keys/keys';
import type { Change, Decision, ChainHead } from '#functions/platform/store/decision';
import { type PlannedWrite, plan } from '#functions/platform/store/plan';
import { tableVariables } from '#test/support/rig/tables';
import { change, entry, look, next, nothing, stamp, unwritten } from './records.ts';

beforeAll(() => void Object.assign(process.env, tableVariables));

const key = new PurposeKey('k1', createHash('sha256').update('rig').digest());
const keys = { audit: key, digest: key };
const planned = (decision: Decision<unknown>, chainHeads = new Map<string, ChainHead>()) =>
  plan(decision, chainHeads, stamp, keys);
const put = (write: PlannedWrite | undefined) => write?.request.Put;
const addressOf = ({ request }: PlannedWrite) => {
  const { Put, Update, Delete } = request;
  const { pk, sk } = Put?.Item ?? Update?.Key ?? Delete?.Key ?? {};
  return `${Put?.TableName ?? Update?.TableName ?? Delete?.TableName} ${String(pk)} ${String(sk)}`;
};
const written = { ...unwritten('a'), version: 3, chainHead: { seq: 7, hash: 'seven' } };

describe('a plan', () => {
  it('moves the chain head in the write of the record itself, under the rule of both', () => {
    const [record, linked, ...more] = planned(change(written));
    expect(more).toEqual([]);
    expect(put(record)).toMatchObject({
      Item: { version: 4, chainHead: { seq: 8, hash: put(linked)?.Item?.['hash'] as string } },
      ConditionExpression: '#version = :version AND #head.#seq = :seq',
      ExpressionAttributeValues: { ':version': 3, ':seq': 7 },
    });
  });

  it('moves the chain head alone where nothing else changes', () => {
    const [chainHead] = planned(look(written));
    expect(chainHead?.request.Update).toMatchObject({
      Key: { pk: 'CASE#a', sk: 'CASE' },
      UpdateExpression: 'SET #head = :after',
      ConditionExpression: '#head.#seq = :seq',
      ExpressionAttributeValues: { ':seq': 7, ':after': { seq: 8 } },
    });
  });

  it('begins a chain only where there is none', () => {
    const [record, linked] = planned(change(unwritten()));
    expect(put(record)?.ConditionExpression).toBe(
      'attribute_not_exists(pk) AND (attribute_not_exists(#head) OR #head.#seq = :seq)',
    );
    expect(put(linked)?.Item).toMatchObject({ seq: 1, sk: '000000001', prev: '' });
  });

  it('writes an entry only where none is', () => {
    expect(put(planned(look(written))[1])?.ConditionExpression).toBe('attribute_not_exists(pk)');
  });

  it('takes the chain head a lost place taught instead of the one that was loaded', () => {
    const learned = new Map([['case#a', { seq: 9, hash: 'nine' }]]);
    expect(put(planned(look(written), learned)[1])?.Item).toMatchObject({ seq: 10, prev: 'nine' });
  });

  it('links two entries of one chain one behind the other and moves its head once', () => {
    const decision: Decision<null> = {
      changes: [],
      audit: [entry(written), entry(written)],
      outcome: nothing,
    };
    const [chainHead, one, two] = planned(decision);
    expect(put(one)?.Item).toMatchObject({ seq: 8, prev: 'seven' });
    expect(put(two)?.Item).toMatchObject({ seq: 9, prev: put(one)?.Item?.['hash'] as string });
    expect(chainHead?.request.Update?.ExpressionAttributeValues?.[':after']).toMatchObject({ seq: 9 });
  });

  it('sets no condition on what may be overwritten', () => {
    const item = { pk: 'CASE#a', sk: 'DRAFT' };
    const over: Change = { do: 'put', table: 'Referrals', item, expect: 'anything' };
    expect(put(planned({ ...look(written), changes: [over] })[0])).not.toHaveProperty('ConditionExpression');
  });

  it('asks for the stored item of every write that has a rule', () => {
    for (const { request } of planned(change(written)))
      expect(request.Put?.ReturnValuesOnConditionCheckFailure).toBe('ALL_OLD');
  });

  it.each([
    ['a record that is there already', change(unwritten('a')), { version: 1 }, false],
    ['a record that is not there', change(unwritten('a')), null, true],
    ['another version', change(written), { version: 4 }, false],
    ['the version that was read', change(written), { version: 3 }, true],
    ['a record that went away', change(written), null, false],
  ])('tells a lost place from a broken rule: %s', (_, decision, stored, meets) => {
    const [record] = planned(decision);
    expect(record?.meets(stored && { pk: 'CASE#a', sk: 'CASE', ...stored })).toBe(meets);
  });

  it('never names an item twice, which the engine would refuse, and links every entry', () => {
    const act = fc.record({ id: fc.constantFrom('a', 'b', 'c'), changes: fc.boolean() });
    fc.assert(
      fc.property(fc.array(act, { minLength: 1, maxLength: 6 }), (acts) => {
        const changed = new Set(acts.filter((one) => one.changes).map((one) => one.id));
        const [first, ...rest] = acts.map((one) => entry({ ...written, id: one.id }));
        if (!first) return;
        const writes = planned({
          changes: [...changed].map((id) => next({ ...written, id })),
          audit: [first, ...rest],
          outcome: nothing,
        });
        expect(new Set(writes.map(addressOf)).size).toBe(writes.length);
        expect(writes.filter((write) => write.isEntry)).toHaveLength(acts.length);
        expect(writes.filter((write) => write.chain)).toHaveLength(new Set(acts.map((one) => one.id)).size);
      }),
    );
  });
});
