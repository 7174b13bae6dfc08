import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Rule } from '#test/support/rig/fault';
import { openRig } from '#test/support/rig/rig';
import { at, later, outbox } from './outbox.ts';

const rig = await openRig();
const { queue, message, acts, delivery, mails, sends } = outbox(rig);
afterAll(() => rig.close());
beforeEach(() => rig.faults.recount());
afterEach(() => {
  rig.faults.clear();
  vi.useRealTimers();
});

/** A lease uses the machine's time: this moves it, and the event's time with it. */
const drainLater = async (minutes: number) => {
  vi.useRealTimers();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minutes * 60_000 });
  await rig.drain(later(minutes));
};

const writes = (state: string) => (call: { body: object }) =>
  JSON.stringify(call.body).includes(`"message.${state}"`);
const beforeSend: Rule = { operation: 'SendRawEmail', times: 1, fault: { kind: 'hold' } };
const afterSend: Rule = { operation: 'SendRawEmail', times: 1, fault: { kind: 'hold', after: true } };
const beforeAccept: Rule = {
  operation: 'TransactWriteItems',
  when: writes('accepted'),
  times: 1,
  fault: { kind: 'hold' },
};

/** Runs `deliver` in a thread of its own and ends it, without a word, at the moment the rule holds. */
async function crash(rule: Rule): Promise<void> {
  const held = rig.faults.set(rule);
  const worker = rig.worker('deliver');
  let over = false;
  void worker.run({ time: at }).then(() => (over = true));
  while (held.met() === 0 && !over) await wait(5);
  if (over) throw new Error('The function ended before it came to what was to be held');
  // What was held may still have to take effect.
  await wait(50);
  await worker.close();
}

describe('a crash between claim and sending', () => {
  it('is made good when the lease has run out, with one mail', async () => {
    const { id } = await queue();
    await crash(beforeSend);
    expect(await message(id)).toMatchObject({ state: 'claimed', attempts: 1 });
    await drainLater(3);
    expect(await message(id)).toMatchObject({ state: 'accepted', attempts: 2 });
    expect(mails(id)).toHaveLength(1);
  });

  it('is not touched while the lease lasts', async () => {
    const { id } = await queue();
    await crash(beforeSend);
    await drainLater(1);
    expect(sends(id)).toBe(1);
    expect(await message(id)).toMatchObject({ state: 'claimed' });
  });
});

describe.each([
  ['between sending and its answer', afterSend],
  ['between the answer and writing it down', beforeAccept],
])('a crash %s', (_, rule) => {
  it('gives at most two mails, both with our id of the message', async () => {
    const { id } = await queue();
    await crash(rule);
    expect(mails(id)).toHaveLength(1);
    await drainLater(3);
    await drainLater(30);
    expect(mails(id).map((mail) => mail.tags['message'])).toEqual([id, id]);
    expect(await message(id)).toMatchObject({ state: 'accepted', attempts: 2, unknowns: 1 });
  });

  it('is not counted as sent before somebody knows', async () => {
    const waiting = await queue();
    await crash(rule);
    expect(await delivery(waiting)).toBeUndefined();
    expect(await message(waiting.id)).toMatchObject({ handedOverAt: null });
  });

  it('twice over leaves it to a person, and sends no third mail', async () => {
    const waiting = await queue();
    await crash(rule);
    rig.faults.set({ operation: 'TransactWriteItems', when: writes('accepted'), fault: { kind: 'reset' } });
    for (const minutes of [3, 6, 9, 60]) await drainLater(minutes);
    expect(mails(waiting.id)).toHaveLength(2);
    expect(await message(waiting.id)).toMatchObject({ state: 'needs-a-person' });
    expect(await delivery(waiting)).toMatchObject({ state: 'needs-a-person' });
    expect(await acts(waiting.id)).toEqual(['message.claimed', 'message.claimed', 'message.needs-a-person']);
  });
});

describe('a message that breaks whoever composes it', () => {
  it('goes to a person in the end, and is never sent half made', async () => {
    const { id } = await queue({ letter: 'no-such-letter' as 'receipt' });
    for (let minutes = 0; minutes <= 160; minutes += 16) await drainLater(minutes);
    expect(await message(id)).toMatchObject({ state: 'needs-a-person' });
    expect(sends(id)).toBe(0);
  });
});

describe('whatever crashed', () => {
  it('left a history that is whole', async () => {
    const { findings } = await rig.verify();
    expect(findings).toEqual([]);
  });
});
