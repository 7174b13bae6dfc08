import { describe, expect, it } from 'vitest';
import type { Done } from '#functions/workers/mail/deliver-one';
import { sideBySide } from '#functions/workers/mail/side-by-side';

const keys = Array.from({ length: 12 }, (_, n) => n);
const always = () => Infinity;
const pace = (atOnce: number) => ({ atOnce, turn: () => Promise.resolve() });

/** Letters whose hand-over lasts until it is ended, and what was seen of them. */
function service(outcome: (key: number) => Done = () => 'accepted') {
  const begun: number[] = [];
  const open = new Map<number, () => void>();
  return {
    begun,
    /** How many are in flight. */
    count: () => open.size,
    deliver: (key: number) =>
      new Promise<Done>((done) => {
        begun.push(key);
        open.set(key, () => {
          open.delete(key);
          done(outcome(key));
        });
      }),
    /** Ends the oldest in flight, and lets whoever waits for it go on. */
    end: async () => {
      [...open.values()][0]?.();
      await new Promise(setImmediate);
    },
  };
}

async function endAll({ count, end }: ReturnType<typeof service>): Promise<number[]> {
  const counts: number[] = [];
  for (await new Promise(setImmediate); count() > 0; await end()) counts.push(count());
  return counts;
}

describe('letters side by side', () => {
  it('begin in their order', async () => {
    const mail = service();
    const all = sideBySide(keys, mail.deliver, pace(4), always);
    await endAll(mail);
    expect([await all, mail.begun]).toEqual([true, keys]);
  });

  it('are three at first, and as many as the pace allows once the service has taken one', async () => {
    const mail = service();
    const all = sideBySide(keys, mail.deliver, pace(5), always);
    expect(await endAll(mail)).toEqual([3, 5, 5, 5, 5, 5, 5, 5, 4, 3, 2, 1]);
    await all;
  });

  it('are never more than the pace allows', async () => {
    const mail = service();
    const all = sideBySide(keys, mail.deliver, pace(1), always);
    expect(Math.max(...(await endAll(mail)))).toBe(1);
    await all;
  });

  it.each(['not-sent', 'unknown'] as const)(
    'are begun no more after three that end as %s',
    async (outcome) => {
      const mail = service(() => outcome);
      const all = sideBySide(keys, mail.deliver, pace(8), always);
      await endAll(mail);
      expect([await all, mail.begun]).toEqual([false, [0, 1, 2]]);
    },
  );

  it('are fewer after a refusal, and all again after the next that is taken', async () => {
    const mail = service((key) => (key === 0 ? 'not-sent' : 'accepted'));
    const all = sideBySide(keys, mail.deliver, pace(6), always);
    expect(await endAll(mail)).toEqual([3, 2, 6, 6, 6, 6, 6, 5, 4, 3, 2, 1]);
    expect(await all).toBe(true);
  });

  it('are not counted where another run had them: they say nothing of the service', async () => {
    const mail = service(() => 'nothing');
    const all = sideBySide(keys, mail.deliver, pace(8), always);
    await endAll(mail);
    expect([await all, mail.begun]).toEqual([true, keys]);
  });

  it('are begun only while there is time', async () => {
    const mail = service();
    const left = [15_000, 15_000, 14_999];
    const all = sideBySide(keys, mail.deliver, pace(8), () => left.shift() ?? 0);
    await endAll(mail);
    expect([await all, mail.begun]).toEqual([false, [0, 1]]);
  });
});
