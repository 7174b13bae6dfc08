import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { type History, writeHistory } from './history.ts';

const rig = await openRig({ seed: false });
const { keyFor } = await import('#functions/platform/keys/keys');
const { hashOf } = await import('#functions/platform/audit/entry');
afterAll(() => rig.close());
afterEach(() => rig.faults.clear());

let history: History;
beforeEach(async () => void (history = await writeHistory(rig)));

describe('a history that nobody touched', () => {
  it('is whole', async () => {
    expect(await history.found()).toEqual([]);
  });

  it('is whole also while it goes on', async () => {
    rig.faults.set({
      operation: 'Scan',
      when: ({ body }) => body['TableName'] === rig.nameOf('Audit'),
      times: 1,
      fault: { kind: 'meanwhile', run: history.goOn },
    });
    expect(await history.found()).toEqual([]);
    expect(await history.entries()).toHaveLength(6);
  });

  it('is not called broken while the keys cannot be read', async () => {
    const later = performance.now() + 6 * 60_000;
    const clock = vi.spyOn(performance, 'now').mockReturnValue(later);
    const rule = rig.faults.set({ operation: 'GetSecretValue', fault: { kind: 'error' } });
    await expect(rig.verify()).rejects.toThrow();
    rule.clear();
    clock.mockRestore();
  });
});

describe('an entry that was altered', () => {
  it.each([
    ['act', { act: 'case.listed' }],
    ['actor', { actor: { id: 'somebody else', role: 'hub' } }],
    ['time', { at: '2026-11-24T09:00:00.000Z' }],
    ['outcome', { outcome: 'done' }],
    ['digest', { digest: 'another' }],
    ['fields, by one more', { more: true }],
  ])('is named: its %s', async (_, change) => {
    await history.put({ ...(await history.entryAt(3)), ...change });
    expect(await history.found()).toEqual([
      { chain: history.chain, at: 3, what: expect.stringContaining('entry 3 was altered') },
    ]);
  });

  it('is named when its hash was made again without the key', async () => {
    const { hash, ...rest } = await history.entryAt(3);
    await history.put({ ...rest, act: 'case.listed', hash: Buffer.from(hash).toString('base64url') });
    expect(await history.found()).toMatchObject([
      { at: 3, what: expect.stringContaining('entry 3 was altered') },
    ]);
  });

  it('is named when it says it was made with a key we never had', async () => {
    await history.put({ ...(await history.entryAt(3)), key: 'k9' });
    expect(await history.found()).toMatchObject([
      { at: 3, what: expect.stringContaining('entry 3 names a key') },
    ]);
  });

  it('is the first of several to be named', async () => {
    for (const seq of [4, 2, 5]) await history.put({ ...(await history.entryAt(seq)), act: 'case.listed' });
    expect(await history.found()).toMatchObject([{ at: 2 }]);
  });

  it('breaks the chain behind it even when it was made with the key', async () => {
    const altered = { ...(await history.entryAt(3)), act: 'case.listed', hash: undefined };
    await history.put({ ...altered, hash: hashOf(altered, await keyFor('audit')) });
    expect(await history.found()).toMatchObject([
      { at: 4, what: expect.stringContaining('entry 4 does not follow entry 3') },
    ]);
  });
});

describe('an entry that is missing', () => {
  it.each([1, 3, 4])('is named: entry %i', async (seq) => {
    await history.remove(seq);
    expect(await history.found()).toEqual([
      { chain: history.chain, at: seq, what: `entry ${seq} is missing` },
    ]);
  });

  it('is named when those behind it moved up', async () => {
    const [fourth, fifth] = [await history.entryAt(4), await history.entryAt(5)];
    await history.remove(5);
    await history.put({ ...fourth, ...history.place(3) });
    await history.put({ ...fifth, ...history.place(4) });
    expect(await history.found()).toMatchObject([
      { at: 3, what: expect.stringContaining('entry 3 was altered') },
    ]);
  });
});

describe('entries that were re-ordered', () => {
  it('are named when each kept its number', async () => {
    const [second, third] = [await history.entryAt(2), await history.entryAt(3)];
    await history.put({ ...second, sk: third.sk });
    await history.put({ ...third, sk: second.sk });
    expect(await history.found()).toEqual([
      {
        chain: history.chain,
        at: 2,
        what: expect.stringContaining('entry 3 is in the place of entry 2'),
      },
    ]);
  });

  it('are named when each was given the other’s number', async () => {
    const [second, third] = [await history.entryAt(2), await history.entryAt(3)];
    await history.put({ ...second, ...history.place(3) });
    await history.put({ ...third, ...history.place(2) });
    expect(await history.found()).toMatchObject([
      { at: 2, what: expect.stringContaining('entry 2 was altered') },
    ]);
  });
});

describe('an entry that was inserted', () => {
  it('is named between two others', async () => {
    await history.put({ ...(await history.entryAt(2)), sk: '0000000025', seq: 3 });
    expect(await history.found()).toMatchObject([{ at: 3, what: expect.stringContaining('inserted') }]);
  });

  it('is named before the first', async () => {
    await history.put({ ...(await history.entryAt(1)), ...history.place(0) });
    expect(await history.found()).toMatchObject([{ at: 1, what: expect.stringContaining('inserted') }]);
  });

  it('is named at the end, with a guessed hash', async () => {
    const last = await history.entryAt(5);
    await history.put({ ...last, ...history.place(6), prev: last.hash, hash: 'guessed' });
    await history.setTail({ seq: 6, hash: 'guessed' });
    expect(await history.found()).toMatchObject([
      { at: 6, what: expect.stringContaining('inserted without the key') },
    ]);
  });

  it('is named at the end, with the hash of another entry', async () => {
    const last = await history.entryAt(5);
    await history.put({ ...last, ...history.place(6), prev: last.hash });
    await history.setTail({ seq: 6, hash: last.hash });
    expect(await history.found()).toMatchObject([
      { at: 6, what: expect.stringContaining('inserted without the key') },
    ]);
  });

  it('is named at the end, made with the key but behind the record’s back', async () => {
    const { hash, ...last } = await history.entryAt(5);
    const more = { ...last, ...history.place(6), prev: hash };
    await history.put({ ...more, hash: hashOf(more, await keyFor('audit')) });
    expect(await history.found()).toMatchObject([
      { at: 6, what: expect.stringContaining('behind the record') },
    ]);
  });

  it('is named when all behind it were given another number', async () => {
    const behind = [await history.entryAt(3), await history.entryAt(4), await history.entryAt(5)];
    for (const entry of behind) await history.put({ ...entry, ...history.place(entry.seq + 1) });
    await history.put({ ...behind[0], ...history.place(3), act: 'case.listed' });
    expect(await history.found()).toMatchObject([
      { at: 3, what: expect.stringContaining('inserted without the key') },
    ]);
  });
});
