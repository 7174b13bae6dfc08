import { createHash } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import * as heads from '#functions/model/audit/chains';
import { caseChain, caseKey } from '#functions/model/case/keys';
import { type AuditEntry, link } from '#functions/platform/audit/entry';
import { verifyAll } from '#functions/platform/audit/verify-all';
import { PurposeKey } from '#functions/platform/keys/keys';
import type { Item, ChainHead } from '#functions/platform/store/decision';
import { engine } from '#functions/platform/store/engine';
import { nameOfTable, tableVariables } from '#test/support/rig/tables';
import { stamp } from '#test/functions/platform/store/records';

const key = new PurposeKey('k1', createHash('sha256').update('rig').digest());
const keyFor = vi.hoisted(() => vi.fn());
vi.mock('#functions/platform/keys/keys', async (original) => ({ ...(await original<object>()), keyFor }));

type EngineRequest = {
  TableName: string;
  ConsistentRead?: boolean;
  ExclusiveStartKey?: { at: number };
  ExpressionAttributeValues?: Record<string, unknown>;
  Key?: { pk: string; sk: string };
};
const stored: Record<string, Item[]> = {};
let asked: { command: string; input: EngineRequest }[] = [];
/** What happens just before a record is looked at, by the number of that look. */
let meanwhile: (look: number) => void = () => undefined;

/** An engine that gives one item a page, and its entries in no order. */
function answer(command: { input: EngineRequest; constructor: { name: string } }) {
  const { input } = command;
  asked.push({ command: command.constructor.name, input });
  if (command.constructor.name === 'GetCommand') meanwhile(looks());
  const items = stored[input.TableName] ?? [];
  if (command.constructor.name === 'ScanCommand') {
    const at = input.ExclusiveStartKey?.at ?? 0;
    return {
      Items: items.slice(at, at + 1),
      ...(at + 1 < items.length && { LastEvaluatedKey: { at: at + 1 } }),
    };
  }
  if (command.constructor.name === 'QueryCommand') {
    const own = items.filter(({ pk }) => pk === input.ExpressionAttributeValues?.[':pk']);
    return { Items: own.toSorted((a, b) => (a.sk < b.sk ? -1 : 1)) };
  }
  return { Item: items.find(({ pk, sk }) => pk === input.Key?.pk && sk === input.Key.sk) };
}
const looks = () => asked.filter(({ command }) => command === 'GetCommand').length;

const none: ChainHead = { seq: 0, hash: '' };
/** The entries of a case, linked one behind the other, the last first. */
function chainOf(id: string, length: number, from: ChainHead = none): AuditEntry[] {
  const entries: AuditEntry[] = [];
  let chainHead = from;
  for (let one = 0; one < length; one++) {
    const draft = {
      chain: caseChain(id, chainHead),
      act: 'case.tried',
      outcome: 'done',
      subject: `case#${id}`,
    } as const;
    const entry = link(draft, chainHead, stamp, { audit: key, digest: key });
    entries.unshift(entry);
    chainHead = { seq: entry.seq, hash: entry.hash };
  }
  return entries;
}
const tailOf = ([last]: AuditEntry[]): ChainHead => (last ? { seq: last.seq, hash: last.hash } : none);
const records = (...items: Item[]) => void (stored[nameOfTable('Referrals')] = items);
const record = (id: string, chainHead: ChainHead): Item => ({ ...caseKey(id), chainHead });
const entries = (...items: AuditEntry[]) => void (stored[nameOfTable('Audit')] = items as unknown as Item[]);

beforeAll(() => {
  Object.assign(process.env, tableVariables);
  vi.spyOn(engine, 'send').mockImplementation(((command: Parameters<typeof answer>[0]) =>
    Promise.resolve(answer(command))) as never);
});
beforeEach(() => {
  asked = [];
  meanwhile = () => undefined;
  keyFor.mockResolvedValue(key);
});

const [a, b] = [chainOf('a', 11), chainOf('b', 1)];

describe('a walk', () => {
  it('of a history that is whole reads each table once, to its last page, and looks at nothing twice', async () => {
    records(record('a', tailOf(a)), { pk: 'CASE#a', sk: 'DRAFT' }, record('b', tailOf(b)));
    entries(...b, ...a);
    expect(await verifyAll(heads)).toEqual({ chains: 2, entries: 12, findings: [] });
    expect(new Set(asked.map(({ command }) => command))).toEqual(new Set(['ScanCommand']));
    expect(asked).toHaveLength(3 + 1 + 1 + 1 + 12);
    for (const { input } of asked) expect(input.ConsistentRead).toBe(true);
  });

  it('knows of no chain where a record has none yet', async () => {
    records(record('a', none));
    entries();
    expect(await verifyAll(heads)).toEqual({ chains: 0, entries: 0, findings: [] });
  });

  it('names what is wrong in the order of the chains, each once', async () => {
    records(
      record('b', { seq: 2, hash: 'x' }),
      record('a', { seq: 12, hash: 'y' }),
      record('c', { seq: 1, hash: 'z' }),
    );
    entries(...b, ...a);
    const { chains, findings } = await verifyAll(heads);
    expect(chains).toBe(3);
    expect(findings.map(({ chain, at }) => [chain, at])).toEqual([
      ['case#a', 12],
      ['case#b', 2],
      ['case#c', 1],
    ]);
    // What stands still is read once more, with its record before and after.
    expect(looks()).toBe(6);
  });

  it('without the keys is an error before anything is read', async () => {
    keyFor.mockRejectedValue(new Error('no keys'));
    await expect(verifyAll(heads)).rejects.toThrow('no keys');
    expect(asked).toEqual([]);
  });
});

describe('a chain that goes on while it is walked', () => {
  /** The record is one entry ahead of those that are read, as often as it is looked at. */
  const runAhead = (until: number) => {
    records(record('b', { seq: 2, hash: 'x' }));
    entries(...b);
    meanwhile = (look) => {
      records(record('b', look < until ? { seq: 1 + look, hash: 'x' } : tailOf(b)));
    };
  };

  it('is looked at again until its record stands still, and then is whole', async () => {
    runAhead(5);
    expect((await verifyAll(heads)).findings).toEqual([]);
    expect(looks()).toBe(6);
  });

  it('is named after five looks', async () => {
    runAhead(99);
    expect((await verifyAll(heads)).findings).toMatchObject([{ chain: 'case#b' }]);
    expect(looks()).toBe(10);
  });
});
