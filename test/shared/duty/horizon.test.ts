import { describe, expect, it } from 'vitest';
import { dutyAt, dutyWords, nextOnDuty, onDuty, ownerAt } from '#shared/duty/on-duty';
import { rota } from './rotas.ts';

const at = '2026-11-23T10:00:00.000Z';
/** Nobody works by a pattern; only who covers comes on. */
const covered = (from: string, to: string) => ({
  ...rota,
  hub: { personId: 'hub', pattern: [] },
  cover: [{ personId: 'psy', from, to }],
});
const farOff = covered('2026-12-07T10:00:00.001Z', '2026-12-07T17:00:00.000Z');
const inTime = covered('2026-12-07T10:00:00.000Z', '2026-12-07T17:00:00.000Z');

describe('who comes on next', () => {
  it('is known for fourteen days, and not a millisecond longer', () => {
    expect(nextOnDuty(inTime, at)).toBe('2026-12-07T10:00:00.000Z');
    expect(nextOnDuty(farOff, at)).toBeNull();
  });

  it('is not named in words however far off', () => {
    const words = (of: typeof farOff) =>
      dutyWords({ until: null, next: dutyAt(of, at).next, phone: rota.phone }, at);
    expect(words(farOff)).toBe(
      'Nobody is on today. Phone 020 7946 0101 or ask the court for time. We do not know when someone is next on.',
    );
    expect(words(inTime)).toContain('Someone is next on at 10am on Monday 7 December.');
  });

  it('is no one who comes on at this very instant: that one is on', () => {
    const now = covered(at, '2026-11-23T12:00:00.000Z');
    expect(dutyAt(now, at)).toEqual({
      on: {
        personId: 'psy',
        name: 'Psy Example',
        role: 'Consultant psychologist',
        until: '2026-11-23T12:00:00.000Z',
      },
      next: null,
    });
  });
});

describe('a shift', () => {
  const shift = covered('2026-11-23T10:00:00.000Z', '2026-11-23T12:00:00.000Z');

  it('begins at its instant and is over at its end', () => {
    expect(onDuty(shift, '2026-11-23T09:59:59.999Z')).toBeNull();
    expect(onDuty(shift, at)?.personId).toBe('psy');
    expect(onDuty(shift, '2026-11-23T11:59:59.999Z')?.personId).toBe('psy');
    expect(onDuty(shift, '2026-11-23T12:00:00.000Z')).toBeNull();
  });

  it('makes a task that person’s, and else whoever’s is on next', () => {
    expect(ownerAt(shift, at)).toBe('Consultant psychologist');
    expect(ownerAt(shift, '2026-11-23T12:00:00.000Z')).toBe('Whoever is on next');
  });
});
