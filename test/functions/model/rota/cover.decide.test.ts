import { describe, expect, it } from 'vitest';
import { decideCover } from '#functions/model/rota/cover.decide';
import type { ServiceTaskItem } from '#functions/model/task/service-records';
import { rota as base } from '#test/shared/duty/rotas';
import { ids } from '#test/support/items/case';

/**
 * Monday, before the hub comes on; the hub works nine to four from Monday to Wednesday, and covers the whole week but
 * Thursday.
 */
const at = '2026-11-23T08:00:00.000Z';
const on = (day: string, from = '09:00', to = '17:00') => ({
  personId: 'psy',
  from: `${day}T${from}:00.000Z`,
  to: `${day}T${to}:00.000Z`,
});
const covered = ['23', '24', '25', '26', '27', '30'].map((day) => on(`2026-11-${day}`));
const december = ['01', '02', '03', '04', '07'].map((day) => on(`2026-12-${day}`));
const all = [...covered, ...december];
const rotaWith = (cover: typeof all) => ({ ...base, cover });
/** Thursday 26 November from nine to one and from three to five. */
const open = rotaWith([
  ...all.filter(({ from }) => !from.startsWith('2026-11-26')),
  on('2026-11-26', '13:00', '15:00'),
]);
const hours = [
  { from: '2026-11-26T09:00:00.000Z', to: '2026-11-26T13:00:00.000Z' },
  { from: '2026-11-26T15:00:00.000Z', to: '2026-11-26T17:00:00.000Z' },
];
const gap = (more: Partial<ServiceTaskItem> = {}): ServiceTaskItem => ({
  pk: 'SERVICE',
  sk: 'GAP#2026-11-26',
  version: 1,
  day: '2026-11-26',
  hours,
  id: 'new-1',
  kind: 'cover-gap',
  say: 'Nobody is on duty on Thursday 26 November, 9am to 1pm, 3pm to 5pm. Name someone on the rota to cover.',
  dueAt: '2026-11-26T09:00:00.000Z',
  owner: 'Consultant psychologist and service manager',
  phone: null,
  doneAt: null,
  doneBy: null,
  outcome: null,
  personId: null,
  teamId: null,
  ...more,
});
const put = (item: ServiceTaskItem, expect: unknown = 'absent') => ({
  do: 'put',
  table: 'Directory',
  item,
  expect,
});
const decide = (rota: typeof open, tasks: ServiceTaskItem[] = [], now = at) =>
  decideCover(rota, tasks, { at: now, newId: ids() });

describe('a day without cover', () => {
  it('is one task with all of its open hours', () => {
    expect(decide(open)).toEqual([put(gap())]);
  });

  it('is no second task while it stands open as it did', () => {
    expect(decide(open, [gap()])).toEqual([]);
  });

  it('is the same task with fewer hours, and another one with others', () => {
    const fewer = gap({
      say: 'Another.',
      hours: [{ from: '2026-11-26T08:00:00.000Z', to: '2026-11-26T18:00:00.000Z' }],
    });
    expect(decide(open, [{ ...fewer, id: 'old' }])).toEqual([
      put(gap({ id: 'old', version: 2 }), { version: 1 }),
    ]);
    const others = gap({ id: 'old', say: 'Another.', hours: hours.slice(1) });
    expect(decide(open, [others])).toEqual([put(gap({ version: 2 }), { version: 1 })]);
  });

  it('speaks of hours to their very ends', () => {
    const [first, second] = hours as [(typeof hours)[0], (typeof hours)[0]];
    const known = (from: string, to: string) =>
      decide(open, [gap({ id: 'old', say: 'Another.', hours: [{ from, to }, second] })])[0];
    expect(known(first.from, first.to)).toMatchObject({ item: { id: 'old' } });
    expect(known(first.from, '2026-11-26T12:59:59.999Z')).toMatchObject({ item: { id: 'new-1' } });
    expect(known('2026-11-26T09:00:00.001Z', first.to)).toMatchObject({ item: { id: 'new-1' } });
  });

  it('has nothing to do with the task of another day', () => {
    const other = gap({ sk: 'GAP#2026-12-09', day: '2026-12-09' });
    expect(decide(open, [other])).toEqual([put(gap())]);
  });

  it('that a person has closed stays closed, until other hours stand open', () => {
    const closed = { doneAt: at, doneBy: 'Saffron Example', outcome: 'We are closed.' };
    expect(decide(open, [gap(closed)])).toEqual([]);
    expect(decide(open, [gap({ ...closed, hours: hours.slice(1) })])).toEqual([
      put(gap({ version: 2 }), { version: 1 }),
    ]);
  });

  it('that closed by itself is opened again', () => {
    const closed = { doneAt: at, doneBy: 'The system', outcome: 'There is cover now.' };
    expect(decide(open, [gap(closed)])).toEqual([put(gap({ version: 2 }), { version: 1 })]);
  });

  it('of before hours were kept is told anew', () => {
    const old = gap({ id: 'old', say: 'Another.' });
    delete old.hours;
    expect(decide(open, [old])).toEqual([put(gap({ version: 2 }), { version: 1 })]);
  });

  it('is spoken of with the whole of its hours while it runs, and no more once they are over', () => {
    expect(decide(open, [], '2026-11-26T11:00:00.000Z')).toContainEqual(put(gap()));
    expect(decide(open, [gap()], '2026-11-26T16:59:59.999Z')).not.toContainEqual(
      expect.objectContaining({ item: expect.objectContaining({ day: '2026-11-26' }) as unknown }),
    );
    expect(decide(open, [gap()], '2026-11-26T17:00:00.000Z')).toContainEqual(
      put(
        gap({
          version: 2,
          doneAt: '2026-11-26T17:00:00.000Z',
          doneBy: 'The system',
          outcome: 'There is cover now.',
        }),
        { version: 1 },
      ),
    );
  });
});

describe('a task for a gap that is none any more', () => {
  const ended = (outcome: string, doneAt = at) =>
    put(gap({ version: 2, doneAt, doneBy: 'The system', outcome }), { version: 1 });

  it('is closed by itself, because there is cover or the day is over', () => {
    expect(decide(rotaWith(all), [gap()])).toEqual([ended('There is cover now.')]);
    const friday = '2026-11-27T08:00:00.000Z';
    expect(decide(rotaWith(all), [gap()], friday).slice(-1)).toEqual([ended('The day is over.', friday)]);
  });

  it('is left alone where it was closed, or lies beyond ten working days', () => {
    expect(decide(rotaWith(all), [gap({ doneAt: at, doneBy: 'Saffron Example' })])).toEqual([]);
    expect(decide(rotaWith(all), [gap({ day: '2026-12-07' })])).toHaveLength(1);
    expect(decide(rotaWith(all), [gap({ day: '2026-12-08' })])).toEqual([]);
  });
});
