import { describe, expect, it } from 'vitest';
import { dutyAt } from '#shared/duty/on-duty';
import { rotaSchema } from '#shared/duty/rota';
import { joined, without } from '#shared/duty/spans';
import { rota } from './rotas.ts';

const day = '2026-11-23';
const cover = (personId: string, from: string, to: string) => ({
  personId,
  from: `${day}T${from}:00.000Z`,
  to: `${day}T${to}:00.000Z`,
});
const covered = (...all: ReturnType<typeof cover>[]) => ({
  ...rota,
  hub: { personId: 'hub', pattern: [] },
  cover: all,
});

describe('who is on', () => {
  const two = covered(
    cover('psy', '09:00', '10:00'),
    cover('hub', '10:00', '11:00'),
    cover('psy', '12:00', '13:00'),
  );
  const at = (clock: string) => dutyAt(two, `${day}T${clock}:00.000Z`);

  it('changes at the very instant of a handover, and the stretch goes on', () => {
    expect(at('09:30')).toMatchObject({ on: { personId: 'psy', until: `${day}T11:00:00.000Z` } });
    expect(at('10:00')).toMatchObject({ on: { personId: 'hub', until: `${day}T11:00:00.000Z` } });
  });

  it('is nobody between two stretches, and then who comes on next is known', () => {
    expect(at('11:00')).toEqual({ on: null, next: `${day}T12:00:00.000Z` });
    expect(at('12:30')).toMatchObject({ on: { personId: 'psy', until: `${day}T13:00:00.000Z` }, next: null });
    expect(at('13:00')).toEqual({ on: null, next: null });
  });

  it('is nobody whom the rota does not know', () => {
    const stranger = covered(cover('stranger', '09:00', '10:00'));
    expect(dutyAt(stranger, `${day}T09:30:00.000Z`).on).toBeNull();
  });
});

describe('stretches of time', () => {
  it('are one where they touch, and none where they last no time', () => {
    const spans = [
      { from: 5, to: 7 },
      { from: 1, to: 3 },
      { from: 3, to: 4 },
      { from: 6, to: 6 },
      { from: 2, to: 3 },
    ];
    expect(joined(spans)).toEqual([
      { from: 1, to: 4 },
      { from: 5, to: 7 },
    ]);
  });

  it('lose what is taken, to its ends', () => {
    const span = [{ from: 0, to: 10 }];
    expect(without(span, [])).toEqual(span);
    expect(without(span, [{ from: 10, to: 12 }])).toEqual(span);
    expect(without(span, [{ from: -2, to: 0 }])).toEqual(span);
    expect(
      without(span, [
        { from: 2, to: 4 },
        { from: 8, to: 12 },
      ]),
    ).toEqual([
      { from: 0, to: 2 },
      { from: 4, to: 8 },
    ]);
    expect(without(span, [{ from: 0, to: 10 }])).toEqual([]);
  });
});

describe('a rota', () => {
  const wrong = (more: object) =>
    (rotaSchema.safeParse({ ...rota, ...more }).error?.issues ?? []).map((one) => one.message);
  const hours = (from: string, to: string) => ({ opens: [{ weekday: 1, from, to }] });

  it('has hours that end after they begin', () => {
    expect(wrong(hours('09:00', '09:01'))).toEqual([]);
    expect(wrong(hours('09:00', '09:00'))).toEqual(['The end must be later than the start']);
  });

  it('has leave of one day or more', () => {
    expect(wrong({ absences: [{ from: day, to: day }] })).toEqual([]);
    expect(wrong({ absences: [{ from: day, to: '2026-11-22' }] })).toEqual([
      'Leave must not end before it begins',
    ]);
  });

  it('has cover that lasts', () => {
    expect(wrong({ cover: [cover('psy', '09:00', '09:01')] })).toEqual([]);
    expect(wrong({ cover: [cover('psy', '09:00', '09:00')] })).toEqual(['Cover must end after it begins']);
  });

  it('knows everybody who is on', () => {
    const say = 'The hub and everyone who covers must be among the people';
    expect(wrong({ cover: [cover('stranger', '09:00', '10:00')] })).toEqual([say]);
    expect(wrong({ hub: { personId: 'stranger', pattern: [] } })).toEqual([say]);
  });
});
