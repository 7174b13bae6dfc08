import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { rows } from '#shared/contract/contract';
import { stepsOf } from '#shared/clock/steps';
import type { AddressItem } from '#functions/directory/records';
import type { MessageItem } from '#functions/outbox/message';
import { openRig } from '#test/rig/rig';
import { happened, record, tellReceipts } from '../delivery/told.ts';
import { outbox } from '../notify/outbox.ts';
import { type Step, walk } from '../zones/walk.ts';
import { at, later, world } from '../zones/world.ts';
import { governance } from './governance.ts';
import { injectAt, modes } from './inject.ts';
import { type Cell, added, pass, things } from './passes.ts';
import { printed } from './printed.ts';

const rig = await openRig();
const here = world(rig);
const { queue, message, mails } = outbox(rig);
const matrix: Cell[] = [];
/** More calls than any act makes: the walks end when nothing was hit any more. */
const mostCalls = 30;

afterEach(() => {
  rig.faults.clear();
  vi.useRealTimers();
});
afterAll(async () => {
  await rig.close();
  process.stderr.write(printed(matrix));
});

const walks: [name: string, steps: () => AsyncIterable<Step>, zones: readonly string[]][] = [
  ['a referral’s road', () => walk(here), ['entry', 'referral', 'casework', 'team']],
  ['governance', () => governance(rig, here), ['governance']],
];

describe('every call of every act, failed before and after it takes effect', () => {
  it.each(walks)(
    'on %s loses nothing acknowledged and doubles nothing',
    { timeout: 600_000 },
    async (_name, steps, zones) => {
      const start = await things(rig);
      await pass(rig, steps(), null);
      const whole = added(start, await things(rig));
      for (const mode of modes)
        for (let call = 1; call <= mostCalls; call++) {
          const before = await things(rig);
          const cells = await pass(rig, steps(), { call, mode });
          expect(added(before, await things(rig)), `call ${call} ${mode}`).toEqual(whole);
          if (cells.length === 0) break;
          matrix.push(...cells);
        }
      const met = new Set(matrix.map(({ act }) => act));
      const acts = rows.filter(({ row }) => zones.includes(row.zone)).map(({ name }) => name);
      expect(acts.filter((name) => !met.has(name))).toEqual([]);
      expect((await rig.verify()).findings).toEqual([]);
    },
  );
});

/** A lease goes by the machine's clock: this moves both. */
const drainAt = async (minutes: number) => {
  vi.useRealTimers();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minutes * 60_000 });
  await rig.drain(later(minutes));
};

/** Fails one call after another of a silent function until it makes no more; says of each what came of it. */
async function each(
  act: string,
  prepare: () => Promise<{ run: () => Promise<void>; settle: () => Promise<string> }>,
) {
  for (const mode of modes)
    for (let call = 1; call <= mostCalls; call++) {
      const { run, settle } = await prepare();
      const injected = injectAt(rig.faults, call, mode);
      // Lambda rings again after a failure: so does `settle`.
      await run().catch(() => undefined);
      injected.clear();
      const came = await settle();
      const operation = injected.hit();
      if (!operation) break;
      matrix.push({ act, call, operation, mode, came });
    }
}

describe('every call of the silent functions, failed before and after it takes effect', () => {
  it('hands over each message once, and twice only where an answer was lost, under one id', async () => {
    await drainAt(0);
    await each('deliver', async () => {
      const { id } = await queue();
      const settle = async () => {
        for (const minutes of [3, 15, 30, 45]) await drainAt(minutes);
        expect(await message(id)).toMatchObject({ state: 'accepted' });
        const { length } = mails(id);
        expect([1, 2]).toContain(length);
        return length === 1 ? 'one mail' : 'two mails, one id';
      };
      return { run: () => drainAt(0), settle };
    });
    const doubled = matrix.filter(({ act, came }) => act === 'deliver' && came !== 'one mail');
    expect(doubled.every(({ mode }) => mode === 'after')).toBe(true);
  });

  it('keeps every event, marks the address once and makes one call', async () => {
    let number = 0;
    await each('receipts', async () => {
      const { id: caseId } = await here.submit();
      await rig.drain(at);
      const recipient = { to: 'team', teamId: 'cnwl-brent' } as const;
      const { id } = await queue({ letter: 'enquiry', recipient, caseId, enquiryId: crypto.randomUUID() });
      await rig.drain(at);
      const records = happened({ id }, `bounce+${(number += 1)}`, later(1)).map((event) =>
        record(event, later(1)),
      );
      let left = records;
      const run = async () => {
        const failed = await tellReceipts(...left);
        left = left.filter(({ messageId }) => failed.includes(messageId));
      };
      const settle = async () => {
        const first = left.length;
        while (left.length > 0) await run();
        const { tasks } = await here.openCase(caseId);
        expect(tasks.filter((task) => task.teamId === 'cnwl-brent')).toHaveLength(1);
        const marks = (await rig.tableItems('Directory')) as unknown as AddressItem[];
        expect(marks.filter(({ messageId }) => messageId === id)).toHaveLength(1);
        return first === 0 ? 'absorbed' : 'kept when told again';
      };
      return { run, settle };
    });
  });

  it('takes each step of a clock once', async () => {
    const far = { hearingDay: '2027-01-29', hearingTimeKnown: 'listed' };
    const [nag] = stepsOf('enquiry', at, { day: far.hearingDay, clock: null });
    const { handler } = await import('#functions/zones/clock');
    const tick = (minutes: number) => handler({ time: later(minutes, nag?.at) });
    await each('clock', async () => {
      await tick(0);
      const { id } = await here.submit(far);
      await here.openCase(id);
      await here.ask(id, 'cnwl-westminster');
      const reminders = async () =>
        ((await rig.tableItems('Outbox')) as unknown as MessageItem[]).filter(
          (one) => one.caseId === id && one.letter === 'reminder',
        ).length;
      const settle = async () => {
        const first = await reminders();
        await tick(1);
        await tick(2);
        expect(await reminders()).toBe(1);
        return first === 1 ? 'absorbed' : 'done by the next ring';
      };
      return { run: () => tick(0), settle };
    });
  });

  it('leaves a history that is whole', async () => {
    expect((await rig.verify()).findings).toEqual([]);
  });
});
