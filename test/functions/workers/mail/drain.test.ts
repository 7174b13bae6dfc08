import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { caseFixture } from '#test/functions/lambdas/case-fixture';
import { at, later, outbox } from './outbox.ts';

const rig = await openRig();
const { queue, message, key, acts, delivery, mails, sends } = outbox(rig);
const { submit } = caseFixture(rig);
afterAll(() => rig.close());
beforeEach(() => rig.faults.recount());
afterEach(() => {
  rig.faults.clear();
  rig.mail.set('ok');
});

describe('a mail service that does not work', () => {
  const day = 24 * 60;

  it('sends the mail later, once, when the mail service was down', async () => {
    const down = rig.faults.set({ operation: 'SendRawEmail', fault: { kind: 'unavailable' } });
    const before = rig.inbox().length;
    await submit();
    for (let minutes = 0; minutes <= day; minutes += 240) await rig.drain(later(minutes));
    expect(rig.inbox()).toHaveLength(before);
    expect(down.met()).toBe(2 * 7);
    down.clear();
    for (const minutes of [20, 40, 60]) await rig.drain(later(day + minutes));
    const [first, second, ...more] = rig.inbox().slice(before);
    expect(more).toEqual([]);
    expect([first?.to, second?.to].flat().sort()).toEqual([
      'marigold.fernsby@nhs.example',
      'tansy.wobblethorn@oxleas.example',
    ]);
  });

  it('that is switched off on this machine gets the mail once when it is on again', async () => {
    const { id } = await queue();
    rig.mail.set('down');
    for (const minutes of [0, 10, 20, 40, 60]) await rig.drain(later(minutes));
    expect(await message(id)).toMatchObject({ state: 'queued', unknowns: 0 });
    rig.mail.set('ok');
    for (const minutes of [80, 100]) await rig.drain(later(minutes));
    expect(mails(id)).toHaveLength(1);
  });

  it('waits longer from one failure to the next, a quarter of an hour at most', async () => {
    const { id } = await queue();
    rig.mail.set('throttle');
    const waits: number[] = [];
    let now = at;
    for (let attempt = 1; attempt <= 9; attempt++) {
      await rig.drain(now);
      const { dueAt } = await message(id);
      waits.push((Date.parse(dueAt) - Date.parse(now)) / 60_000);
      now = dueAt;
    }
    expect(Math.max(...waits)).toBeLessThanOrEqual(15);
    expect(waits[0]).toBeLessThanOrEqual(0.5);
    expect(waits[8]).toBeGreaterThanOrEqual(7.5);
    rig.mail.set('ok');
    await rig.drain(now);
    expect(mails(id)).toHaveLength(1);
  });

  it('that throttles is tried again, and every attempt is counted and audited', async () => {
    const { id } = await queue();
    rig.mail.set('throttle', 1);
    await rig.drain(at);
    await rig.drain(later(1));
    expect(await message(id)).toMatchObject({ state: 'accepted', attempts: 2, unknowns: 0 });
    expect(await acts(id)).toEqual([
      'message.claimed',
      'message.queued',
      'message.claimed',
      'message.accepted',
    ]);
  });

  it('that refuses the mail is not asked again', async () => {
    const { id, caseId } = await queue();
    rig.mail.set('reject', 1);
    for (const minutes of [0, 20, 600]) await rig.drain(later(minutes));
    expect(sends(id)).toBe(1);
    expect(await message(id)).toMatchObject({ state: 'failed', handedOverAt: null });
    expect(await message(id)).not.toHaveProperty('waiting');
    expect(await delivery({ id, caseId })).toMatchObject({ state: 'failed' });
  });

  it('that gives no answer leaves the mail unknown, never counted as sent, and is asked once more', async () => {
    const waiting = await queue();
    const { id } = waiting;
    rig.mail.set('timeout', 1);
    await rig.drain(at);
    expect(await message(id)).toMatchObject({ state: 'unknown', unknowns: 1, handedOverAt: null });
    expect(await delivery(waiting)).toBeUndefined();
    await rig.drain(later(9));
    expect(sends(id)).toBe(1);
    await rig.drain(later(10));
    expect(await message(id)).toMatchObject({ state: 'accepted' });
    expect(mails(id)).toHaveLength(1);
  });

  it.each(['lose-answer', 'cut-answer', 'error-after'] as const)(
    'that took the mail and did not say so (%s) may get it once more, under the same id',
    async (kind) => {
      const { id } = await queue();
      rig.faults.set({ operation: 'SendRawEmail', times: 1, fault: { kind } });
      for (const minutes of [0, 10, 30]) await rig.drain(later(minutes));
      expect(await message(id)).toMatchObject({ state: 'accepted', attempts: 2, unknowns: 1 });
      expect(mails(id).map((mail) => mail.tags['message'])).toEqual([id, id]);
    },
  );

  it.each(['lose-answer', 'cut-answer', 'error-after'] as const)(
    'that never says so (%s) leaves it to a person after two attempts',
    async (kind) => {
      const waiting = await queue();
      rig.faults.set({ operation: 'SendRawEmail', fault: { kind } });
      for (const minutes of [0, 10, 20, 30, 600]) await rig.drain(later(minutes));
      expect(sends(waiting.id)).toBe(2);
      expect(await message(waiting.id)).toMatchObject({ state: 'needs-a-person', handedOverAt: null });
      expect(await delivery(waiting)).toMatchObject({ state: 'needs-a-person' });
    },
  );
});

describe('a trigger', () => {
  it('delivers triggered messages from the base table, while the index does not show them yet', async () => {
    const { id } = await queue();
    const index = ({ body }: { body: object }) => 'IndexName' in body;
    rig.faults.set({ operation: 'Query', when: index, fault: { kind: 'stale', drop: () => true } });
    await rig.trigger(key(id));
    expect(mails(id)).toHaveLength(1);
  });

  it('for a message delivered already sends nothing', async () => {
    const { id } = await queue();
    await rig.trigger(key(id));
    await rig.trigger(key(id), key(id));
    expect(sends(id)).toBe(1);
  });

  it('for a missing message does no harm', async () => {
    await expect(rig.trigger(key('nobody'))).resolves.toBeUndefined();
  });

  it('is at the time that its event carries, where it carries one', async () => {
    const { id } = await queue();
    const { handler } = await import('#functions/lambdas/deliver');
    const early = { Records: [], time: later(-1) };
    await handler(early as unknown as Parameters<typeof handler>[0]);
    expect(mails(id)).toEqual([]);
  });

  it('that was never heard is made good by the sweep', async () => {
    const ids = [await queue(), await queue(), await queue()].map((one) => one.id);
    await rig.drain(at);
    expect(ids.map((id) => mails(id).length)).toEqual([1, 1, 1]);
  });

  it('does not deliver before a message is due', async () => {
    const { id } = await queue();
    await rig.drain(later(-1));
    expect(mails(id)).toEqual([]);
    await rig.drain(at);
    expect(mails(id)).toHaveLength(1);
  });
});

describe('two drains at once', () => {
  it('hand over each message once', async () => {
    const ids = [await queue(), await queue(), await queue(), await queue()].map((one) => one.id);
    const triggered = ids.map(key);
    await Promise.all([
      rig.drain(at),
      rig.trigger(...triggered),
      rig.drain(at),
      rig.trigger(...triggered.reverse()),
    ]);
    expect(ids.map(sends)).toEqual([1, 1, 1, 1]);
    expect((await rig.verify()).findings).toEqual([]);
  });

  it('hand over each message once also from functions of their own', async () => {
    const ids = [await queue(), await queue(), await queue()].map((one) => one.id);
    const workers = [rig.worker('deliver'), rig.worker('deliver'), rig.worker('deliver')];
    await Promise.all(workers.map((worker) => worker.run({ time: at })));
    expect(ids.map(sends)).toEqual([1, 1, 1]);
  });
});

describe('a message that cannot be delivered', () => {
  it('does not hold up the others', async () => {
    const poison = await queue({ letter: 'no-such-letter' as 'receipt' });
    const { id } = await queue();
    await rig.drain(at);
    expect(mails(id)).toHaveLength(1);
    expect(sends(poison.id)).toBe(0);
    expect(await message(poison.id)).toMatchObject({ state: 'queued', attempts: 1 });
  });

  it('does not hold up the others when the engine fails it', async () => {
    const first = await queue();
    const { id } = await queue();
    const about = ({ body }: { body: object }) => JSON.stringify(body).includes(first.id);
    rig.faults.set({ operation: 'TransactWriteItems', when: about, fault: { kind: 'error' } });
    await rig.drain(at);
    expect(mails(id)).toHaveLength(1);
    expect(sends(first.id)).toBe(0);
  });
});
