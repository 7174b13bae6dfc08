import { createHash } from 'node:crypto';
import { type CancellationReason, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { type Mock, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { PurposeKey } from '#functions/platform/keys/keys';
import { commit } from '#functions/platform/store/commit';
import type { Change } from '#functions/platform/store/decision';
import { engine } from '#functions/platform/store/engine';
import { tableVariables } from '#test/support/rig/tables';
import { change, look, stamp, unwritten } from './records.ts';

const waits = vi.hoisted((): number[] => []);
vi.mock('node:timers/promises', () => ({
  setTimeout: (wait: number) => Promise.resolve(void waits.push(wait)),
}));
vi.mock('#functions/platform/keys/keys', async (original) => ({
  ...(await original<object>()),
  keyFor: () => Promise.resolve(new PurposeKey('k1', createHash('sha256').update('rig').digest())),
}));

type Sent = (asked: unknown) => Promise<object>;
const send = vi.spyOn(engine, 'send') as unknown as Mock<Sent>;
/** The engine's answers to transactions; a read finds `stored`. */
let stored: object | undefined;
const transact = vi.fn<(asked: TransactWriteCommand) => Promise<object>>();
const reads = () => send.mock.calls.filter(([asked]) => asked instanceof GetCommand).length;
const cancelled = (reasons?: CancellationReason[]) =>
  new TransactionCanceledException({ message: 'cancelled', $metadata: {}, CancellationReasons: reasons });
const conflict = () => cancelled([{ Code: 'TransactionConflict' }]);

beforeAll(() => void Object.assign(process.env, tableVariables));
beforeEach(() => {
  waits.length = 0;
  transact.mockReset();
  stored = undefined;
  send.mockReset();
  send.mockImplementation((asked: unknown) =>
    asked instanceof TransactWriteCommand ? transact(asked) : Promise.resolve({ Item: stored }),
  );
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});

const known = { ...unwritten('a'), version: 3, chainHead: { seq: 7, hash: 'seven' } };
const count: Change = {
  do: 'count',
  table: 'Outreach',
  key: { pk: 'SESSION#s1', sk: 'PLACES' },
  count: 'taken',
  by: 1,
};

/** The number of the chain's last entry that a try went by. */
const wentBy = () =>
  transact.mock.calls.map(
    ([asked]) => asked.input.TransactItems?.[0]?.Update?.ExpressionAttributeValues?.[':seq'],
  );
const lost = (seq: number) =>
  cancelled([
    { Code: 'ConditionalCheckFailed', Item: marshall({ ...known, chainHead: { seq, hash: 'h' } }) },
  ]);

describe('what lies between two tries', () => {
  it('grows from one to the next, by chance, up to eight tenths of a second, and nothing follows the last', async () => {
    transact.mockRejectedValue(conflict());
    await expect(commit(look(known), stamp)).rejects.toThrow('No place in the chain after 14 attempts');
    expect(transact).toHaveBeenCalledTimes(14);
    expect(waits).toEqual([20, 40, 80, 160, 320, 400, 400, 400, 400, 400, 400, 400, 400]);
  });

  it('is nothing after the first lost place, because who lost it was told where the chain ends', async () => {
    transact.mockRejectedValueOnce(lost(8)).mockResolvedValueOnce({});
    await commit(look(known), stamp);
    expect([waits, reads(), wentBy()]).toEqual([[], 0, [7, 8]]);
  });

  it('is too long for what was learned before it, so the end of the chain is read anew', async () => {
    transact.mockRejectedValueOnce(lost(8)).mockRejectedValueOnce(lost(9)).mockResolvedValueOnce({});
    stored = { ...known, chainHead: { seq: 12, hash: 'h' } };
    await commit(look(known), stamp);
    expect([waits.length, reads(), wentBy()]).toEqual([1, 1, [7, 8, 12]]);
  });

  it('is nothing where the first try succeeds', async () => {
    transact.mockResolvedValue({});
    expect(await commit(look(known), stamp)).toMatchObject({ committed: true });
    expect([waits, reads()]).toEqual([[], 0]);
  });
});

describe('a transaction that was cancelled', () => {
  it('for a write that the engine does not take is an error, and is not tried again', async () => {
    transact.mockRejectedValue(cancelled([{ Code: 'ValidationError', Message: 'too many bytes' }]));
    await expect(commit(look(known), stamp)).rejects.toThrow('The engine refused a write: too many bytes');
    expect(transact).toHaveBeenCalledTimes(1);
  });

  it('without a reason is tried again', async () => {
    transact.mockRejectedValueOnce(cancelled()).mockResolvedValueOnce({});
    expect(await commit(look(known), stamp)).toMatchObject({ committed: true });
  });

  it('for anything else is what the engine said', async () => {
    transact.mockRejectedValue(new Error('gone'));
    await expect(commit(look(known), stamp)).rejects.toThrow('gone');
    expect(transact).toHaveBeenCalledTimes(1);
  });
});

it('a commit says where the chains end that it moved, and of no others', async () => {
  transact.mockResolvedValue({});
  const decision = { ...change(known), changes: [...change(known).changes, count] };
  const done = await commit(decision, stamp);
  expect(done).toEqual({
    committed: true,
    chainHeads: new Map([['case#a', { seq: 8, hash: expect.any(String) as unknown }]]),
  });
});
