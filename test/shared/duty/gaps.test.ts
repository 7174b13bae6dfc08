import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gaps } from '#shared/duty/gaps';
import { onDuty } from '#shared/duty/on-duty';
import type { Rota } from '#shared/duty/rota';
import { londonClock, londonDay } from '#shared/time/london';
import { rota } from './rotas.ts';

const mondayMorning = '2026-11-23T08:00:00Z';

describe('gaps in cover', () => {
  it('are the open hours of which nobody has charge', () => {
    expect(gaps(rota, mondayMorning, 3)).toEqual([
      { from: '2026-11-23T16:00:00.000Z', to: '2026-11-23T17:00:00.000Z' },
      { from: '2026-11-24T16:00:00.000Z', to: '2026-11-24T17:00:00.000Z' },
      { from: '2026-11-25T16:00:00.000Z', to: '2026-11-25T17:00:00.000Z' },
      { from: '2026-11-26T09:00:00.000Z', to: '2026-11-26T17:00:00.000Z' },
    ]);
  });

  it('begin now when the time is running', () => {
    expect(gaps(rota, '2026-11-23T16:20:00Z', 0)).toEqual([
      { from: '2026-11-23T16:20:00.000Z', to: '2026-11-23T17:00:00.000Z' },
    ]);
    expect(gaps(rota, '2026-11-23T17:00:00Z', 0)).toEqual([]);
  });

  it('are split by a cover in the middle', () => {
    const cover = [{ personId: 'psy', from: '2026-11-26T11:00:00Z', to: '2026-11-26T14:00:00Z' }];
    expect(gaps({ ...rota, cover }, '2026-11-26T08:00:00Z', 0)).toEqual([
      { from: '2026-11-26T09:00:00.000Z', to: '2026-11-26T11:00:00.000Z' },
      { from: '2026-11-26T14:00:00.000Z', to: '2026-11-26T17:00:00.000Z' },
    ]);
  });

  it('are not on a bank holiday, when the service is closed', () => {
    const days = gaps(rota, '2026-12-24T18:00:00Z', 1).map((gap) => londonDay(gap.from));
    expect([...new Set(days)]).toEqual(['2026-12-29']);
  });

  it('are looked for ten working days ahead', () => {
    expect(londonDay(gaps(rota, mondayMorning).at(-1)?.from ?? '')).toBe('2026-12-07');
  });
});

const minute = fc
  .integer({
    min: Date.parse('2026-10-20T00:00:00Z') / 60_000,
    max: Date.parse('2026-11-10T00:00:00Z') / 60_000,
  })
  .map((minutes) => new Date(minutes * 60_000).toISOString());
const clock = fc.integer({ min: 0, max: 1439 }).map((m) => new Date(m * 60_000).toISOString().slice(11, 16));
const hours = fc
  .record({ weekday: fc.integer({ min: 1, max: 7 }), from: clock, to: clock })
  .filter(({ from, to }) => from < to);
const cover = fc
  .record({ personId: fc.constantFrom('hub', 'psy'), from: minute, to: minute })
  .filter(({ from, to }) => from < to);
const anyRota: fc.Arbitrary<Rota> = fc
  .tuple(
    fc.array(hours, { maxLength: 8 }),
    fc.array(hours, { maxLength: 8 }),
    fc.array(cover, { maxLength: 4 }),
  )
  .map(([pattern, opens, covers]) => ({ ...rota, hub: { personId: 'hub', pattern }, opens, cover: covers }));

// The autumn change of the clocks lies within these days.
describe('at any instant of any rota', () => {
  it('somebody is on, or it is a gap, or the service is closed: never two of these', () => {
    fc.assert(
      fc.property(anyRota, minute, fc.integer({ min: 0, max: 4 * 1440 }), (one, start, later) => {
        const at = new Date(Date.parse(start) + later * 60_000).toISOString();
        const inGap = gaps(one, start).some((gap) => gap.from <= at && at < gap.to);
        if (onDuty(one, at) !== null) return !inGap;
        const weekday = new Date(`${londonDay(at)}T00:00:00Z`).getUTCDay() || 7;
        const now = londonClock(at);
        // In the repeated hour the time of day does not determine the instant.
        fc.pre(now < '01:00' || now >= '02:00');
        const open = one.opens.some((h) => h.weekday === weekday && h.from <= now && now < h.to);
        return inGap === open;
      }),
    );
  });
});
