import { createHash } from 'node:crypto';
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
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

const send = vi.spyOn(engine, 'send') as unknown as ReturnType<typeof vi.fn>;
const cancelled = (reasons?: { Code: string; Message?: string }[]) =>
  new TransactionCanceledException({ message: 'cancelled', $metadata: {}, CancellationReasons: reasons });
const conflict = () => cancelled([{ Code: 'TransactionConflict' }]);

beforeAll(() => void Object.assign(process.env, tableVariables));
beforeEach(() => {
  waits.length = 0;
  send.mockReset();
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

describe('what lies between two tries', () => {
  it('grows from one to the next, by chance, and nothing follows the last', async () => {
    send.mockRejectedValue(conflict());
    await expect(commit(look(known), stamp)).rejects.toThrow('No place in the chain after 5 attempts');
    expect(send).toHaveBeenCalledTimes(5);
    expect(waits).toEqual([20, 40, 80, 160]);
  });

  it('is never more than eight tenths of a second, however often it is tried', async () => {
    send.mockRejectedValue(conflict());
    const counted = { ...change(known), changes: [...change(known).changes, count] };
    await expect(commit(counted, stamp)).rejects.toThrow('after 14 attempts');
    expect(send).toHaveBeenCalledTimes(14);
    expect(waits).toEqual([20, 40, 80, 160, 320, 400, 400, 400, 400, 400, 400, 400, 400]);
  });

  it('is nothing where the first try succeeds', async () => {
    send.mockResolvedValue({});
    expect(await commit(look(known), stamp)).toMatchObject({ committed: true });
    expect(waits).toEqual([]);
  });
});

describe('a transaction that was cancelled', () => {
  it('for a write that the engine does not take is an error, and is not tried again', async () => {
    send.mockRejectedValue(cancelled([{ Code: 'ValidationError', Message: 'too many bytes' }]));
    await expect(commit(look(known), stamp)).rejects.toThrow('The engine refused a write: too many bytes');
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('without a reason is tried again', async () => {
    send.mockRejectedValueOnce(cancelled()).mockResolvedValueOnce({});
    expect(await commit(look(known), stamp)).toMatchObject({ committed: true });
  });

  it('for anything else is what the engine said', async () => {
    send.mockRejectedValue(new Error('gone'));
    await expect(commit(look(known), stamp)).rejects.toThrow('gone');
    expect(send).toHaveBeenCalledTimes(1);
  });
});

it('a commit says where the chains end that it moved, and of no others', async () => {
  send.mockResolvedValue({});
  const decision = { ...change(known), changes: [...change(known).changes, count] };
  const done = await commit(decision, stamp);
  expect(done).toEqual({
    committed: true,
    chainHeads: new Map([['case#a', { seq: 8, hash: expect.any(String) as unknown }]]),
  });
});
