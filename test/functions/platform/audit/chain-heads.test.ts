import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { change, stamp, unwritten } from '#test/functions/platform/store/records';
import { type History, writeHistory } from './history.ts';

const rig = await openRig({ seed: false });
afterAll(() => rig.close());

let history: History;
beforeEach(async () => void (history = await writeHistory(rig)));

describe('a chain cut at its end', () => {
  it('is named from the record, which knows of more', async () => {
    await history.remove(5);
    await history.remove(4);
    expect(await history.found()).toEqual([
      {
        chain: history.chain,
        at: 4,
        what: 'entries are missing at the end: the record knows of 5 entries, 3 are left',
      },
    ]);
  });

  it('is named when no entry is left', async () => {
    for (const seq of [1, 2, 3, 4, 5]) await history.remove(seq);
    expect(await history.found()).toMatchObject([
      { at: 1, what: expect.stringContaining('entries are missing at the end') },
    ]);
  });
});

describe('a record with a single entry', () => {
  /** A separate record, made through `commit` and then never viewed. */
  const writeOne = async () => {
    const { commit } = await import('#functions/platform/store/commit');
    const known = unwritten();
    await commit(change(known), stamp);
    const chain = `case#${known.id}`;
    const found = async () => (await rig.verify()).findings.filter((finding) => finding.chain === chain);
    return { chain, found, key: { pk: chain, sk: '000000001' } };
  };

  it('is whole', async () => {
    const { found } = await writeOne();
    expect(await found()).toEqual([]);
  });

  it('is named when its whole chain is gone', async () => {
    const { chain, found, key } = await writeOne();
    await rig.raw.send(new DeleteCommand({ TableName: rig.nameOf('Audit'), Key: key }));
    expect(await found()).toEqual([
      { chain, at: 1, what: 'entries are missing at the end: the record knows of 1 entries, 0 are left' },
    ]);
  });
});

describe('a record', () => {
  it('that was set back is named by the entries it does not know of', async () => {
    const { hash } = await history.entryAt(3);
    await history.setTail({ seq: 3, hash });
    expect(await history.found()).toMatchObject([{ at: 4, what: expect.stringContaining('after entry 3') }]);
  });

  it('whose chain head has another hash is named', async () => {
    await history.setTail({ seq: 5, hash: 'another' });
    expect(await history.found()).toMatchObject([{ at: 5, what: expect.stringContaining('does not match') }]);
  });

  it('that was removed is named', async () => {
    await history.removeRecord();
    expect(await history.found()).toEqual([
      { chain: history.chain, at: 5, what: 'the record that carries the chain head is missing' },
    ]);
  });

  it('that was removed is not replaced by another item with its chain head', async () => {
    const chainHead = { seq: 5, hash: (await history.entryAt(5)).hash };
    await history.removeRecord();
    await history.putBeside('TASK#1', { chainHead });
    expect(await history.found()).toMatchObject([
      { what: 'the record that carries the chain head is missing' },
    ]);
  });

  it('that lost its chain head is named', async () => {
    await history.removeTail();
    expect(await history.found()).toMatchObject([
      { what: 'the record that carries the chain head is missing' },
    ]);
  });

  it('that does not exist is named by a chain somebody made up', async () => {
    const invented = { ...(await history.entryAt(1)), pk: 'nobody#1' };
    await history.put(invented);
    const { findings } = await rig.verify();
    expect(findings).toContainEqual({ chain: 'nobody#1', at: 1, what: expect.any(String) });
  });
});
