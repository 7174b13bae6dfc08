import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import type { MessageItem } from '#functions/model/message/message';
import { after, at as sessionsAt, sessionFixture } from '#test/functions/acts/booking/session-fixture';
import { outbox } from '#test/functions/workers/mail/outbox';
import { at, later } from '#test/functions/lambdas/case-fixture';
import type { Cell } from './passes.ts';
import { print } from './printed.ts';
import { type Run, everyCallOf } from './silent.ts';

vi.setConfig({ testTimeout: 600_000 });
const rig = await openRig();
const { queue, message, mails } = outbox(rig);
const fixture = sessionFixture(rig);
vi.spyOn(process.stdout, 'write').mockReturnValue(true);
afterEach(() => void vi.useRealTimers());
afterAll(() => rig.close());

/** A lease uses the machine's time: this moves both. */
const drainAt = async (minutes: number, from = at) => {
  vi.useRealTimers();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minutes * 60_000 });
  await rig.drain(later(minutes, from));
};
let doubled = 0;
const delivered = ({ id }: Pick<MessageItem, 'id'>, from = at): Run => ({
  run: () => drainAt(0, from),
  settle: async () => {
    for (const minutes of [3, 15, 30, 45]) await drainAt(minutes, from);
    const { length } = mails(id);
    expect([1, 2]).toContain(length);
    if (length === 2) doubled += 1;
  },
  found: async () => ({ state: (await message(id)).state, mailed: mails(id).length > 0 }),
});
/** Only where SES took the mail and its answer was lost may there be two, and one of the two is the proof of it. */
const lostAnswers = (cells: readonly Cell[]) =>
  cells.filter(({ operation, mode }) => operation === 'SendRawEmail' && mode === 'after').length;

describe('every call of deliver, failed before and after it takes effect', () => {
  it('hands over each message once, and twice only where an answer was lost, under one id', async () => {
    await drainAt(0);
    const cells = await everyCallOf(rig, 'deliver', async () => delivered(await queue()));
    expect(lostAnswers(cells)).toBe(1);
    expect(doubled).toBe(1);
    print('deliver', cells);
  });

  it('and so each letter about a booking, with its notice and its calendar entry', async () => {
    doubled = 0;
    const { runJobs } = await import('#functions/workers/jobs/run');
    const { jobs } = await import('#functions/workers/jobs/jobs');
    const changedAt = after(sessionsAt, 30);
    const told = async (id: string) => {
      const items = (await rig.tableItems('Outbox')) as unknown as MessageItem[];
      return items.find(({ booking }) => booking?.letter === 'changed' && booking.bookingId === id);
    };
    const cells = await everyCallOf(rig, 'deliver, booking', async () => {
      const session = await fixture.publish();
      const person = await fixture.booked(session);
      const now = (await fixture.open(session.id)).session;
      const { title, aim, audience, format, access, joiningLink, day, clock, minutes, capacity } = now;
      const { speakers, cpd } = now;
      const same = { title, aim, audience, format, access, joiningLink, day, clock, minutes, capacity };
      const details = { ...same, speakers, cpd, venue: 'Example Hall, room 4' };
      await fixture.hosted('edit', { id: session.id }, { version: now.version, details }, changedAt);
      await runJobs([], changedAt, jobs);
      const letter = await told(person.id);
      if (!letter) throw new Error('Nobody is told of the change');
      return delivered(letter, changedAt);
    });
    expect(doubled).toBe(lostAnswers(cells));
    print('deliver, a letter about a booking', cells);
  });

  it('leaves a history that is whole', async () => {
    expect((await rig.verify()).findings).toEqual([]);
  });
});
