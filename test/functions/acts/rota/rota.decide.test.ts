import { describe, expect, it } from 'vitest';
import type { RotaItem } from '#functions/model/rota/records';
import { decideRota, withCover, withDirectoryNames } from '#functions/acts/rota/rota.decide';
import type { Role } from '#shared/people/person';
import { rota } from '#test/shared/duty/rotas';
import { at, ids, person, put } from '#test/support/items/case';

const item: RotaItem = { pk: 'TEAMS', sk: 'ROTA', version: 7, chainHead: { seq: 3, hash: 'rota' }, rota };
const chain = {
  id: 'rota#rota',
  table: 'Directory',
  head: { pk: 'TEAMS', sk: 'ROTA' },
  chainHead: item.chainHead,
} as const;
const cover = (from: string, to: string, personId = 'psy') => ({ personId, from, to });
const early = '2026-11-23T09:00:00.000Z';
const late = '2026-11-23T18:00:00.000Z';

describe('a rota that is set', () => {
  it('is kept with its names for the service and without them for the public, and its gaps become tasks', () => {
    const closed = { ...rota, opens: [], cover: [cover(early, late)] };
    const view = { version: 8 } as never;
    const changed = { ...item, version: 8, rota: closed };
    const seen: RotaItem[] = [];
    const decision = decideRota({ item, chain, tasks: [] }, closed, {
      at,
      act: 'rota.set',
      newId: ids(),
      view: (of) => (seen.push(of), view),
    });
    expect(decision).toEqual({
      changes: [
        put('Directory', changed, { version: 7 }),
        put(
          'Directory',
          {
            pk: 'DUTY',
            sk: 'ROTA',
            rota: {
              ...closed,
              people: [{ personId: 'on-duty', name: '', role: '' }],
              hub: { personId: 'on-duty', pattern: rota.hub.pattern },
              cover: [cover(early, late, 'on-duty')],
            },
          },
          'anything',
        ),
      ],
      audit: [
        {
          chain,
          act: 'rota.set',
          outcome: 'done',
          subject: 'rota#rota',
          version: { from: 7, to: 8 },
          fields: ['cover', 'opens'],
          values: closed,
        },
      ],
      outcome: { reply: view },
    });
    expect(seen).toEqual([changed]);
  });

  it('makes a task of each day that it leaves open', () => {
    const context = { at, act: 'rota.set', newId: ids(), view: () => ({}) as never };
    const { changes } = decideRota({ item, chain, tasks: [] }, rota, context);
    expect(changes.slice(2).map((one) => one.do === 'put' && one.item.sk)).toContain('GAP#2026-11-26');
  });
});

describe('the people of a rota', () => {
  const people = (role: Role, endedAt: string | null = null) => [
    person({ id: 'hub', role: 'hub', name: 'Hub Renamed' }),
    person({ id: 'psy', role, name: 'Psy Renamed', endedAt }),
  ];
  const named = {
    ...rota,
    people: [
      { personId: 'hub', name: 'Hub Renamed', role: 'Liaison practitioner' },
      { personId: 'psy', name: 'Psy Renamed', role: 'Consultant psychologist' },
    ],
  };

  it('have the names and roles of the Directory', () => {
    expect(withDirectoryNames(rota, people('psychologist'), at)).toEqual(named);
  });

  it.each(['referrer', 'team-member', 'service-manager'] as const)('are none where one is a %s', (role) => {
    expect(withDirectoryNames(rota, people(role), at)).toBeNull();
  });

  it('are none where one is not there, or no more from that very instant on', () => {
    expect(withDirectoryNames(rota, people('psychologist').slice(0, 1), at)).toBeNull();
    expect(withDirectoryNames(rota, people('psychologist', at), at)).toBeNull();
    expect(withDirectoryNames(rota, people('psychologist', '2026-11-23T10:00:00.001Z'), at)).toEqual(named);
  });
});

describe('covering from now on', () => {
  const psy = { id: 'psy', name: 'Psy Example', role: 'psychologist' } as const;
  const covers = (before: ReturnType<typeof cover>[], until: string | null = late) =>
    withCover({ ...rota, cover: before }, psy, until, at).cover;

  it('stands before every other', () => {
    const other = cover(early, late, 'hub');
    expect(covers([other])).toEqual([cover(at, late), other]);
  });

  it('ends the cover that is running, to the millisecond, and leaves what is agreed for later', () => {
    const over = cover(early, at);
    const tomorrow = cover('2026-11-24T09:00:00.000Z', '2026-11-24T17:00:00.000Z');
    expect(covers([cover(early, late), over, tomorrow])).toEqual([
      cover(at, late),
      cover(early, at),
      over,
      tomorrow,
    ]);
    expect(covers([cover(early, '2026-11-23T10:00:00.001Z')], null)).toEqual([cover(early, at)]);
  });

  it('ends nobody else’s, and not its own that ended at this very instant', () => {
    const others = [cover(early, late, 'hub'), cover(early, at)];
    expect(covers(others, null)).toEqual(others);
  });

  it('replaces a cover that began at this very instant', () => {
    expect(covers([cover(at, late)], null)).toEqual([]);
    expect(covers([cover('2026-11-23T10:00:00.001Z', late)], null)).toEqual([
      cover('2026-11-23T10:00:00.001Z', late),
    ]);
  });

  it('makes who covers one of the people, once', () => {
    const without = { ...rota, people: rota.people.slice(0, 1) };
    const known = withCover(rota, psy, late, at).people;
    expect([withCover(without, psy, late, at).people, known]).toEqual([rota.people, rota.people]);
    expect(withCover({ ...rota, cover: [] }, psy, null, at)).toEqual(rota);
  });
});
