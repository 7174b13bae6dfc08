import { describe, expect, it } from 'vitest';
import { nextOnDuty, onDuty } from '#shared/duty/on-duty';
import { rota } from './rotas.ts';

const monday = '2026-11-23T11:00:00Z';
const covered = (from: string, to: string) => ({ ...rota, cover: [{ personId: 'psy', from, to }] });

describe('who is on', () => {
  it('is the hub in its hours, by London time', () => {
    expect(onDuty(rota, monday)).toEqual({
      personId: 'hub',
      name: 'Hub Example',
      role: 'Liaison practitioner',
      until: '2026-11-23T16:00:00.000Z',
    });
    expect(onDuty(rota, '2026-07-06T08:00:00Z')?.until).toBe('2026-07-06T15:00:00.000Z');
  });

  it('is nobody a moment before the hub’s hours and at their end', () => {
    expect(onDuty(rota, '2026-11-23T08:59:59.999Z')).toBeNull();
    expect(onDuty(rota, '2026-11-23T16:00:00Z')).toBeNull();
  });

  it('is nobody in the hub’s absence, on its first and last day as well', () => {
    const onAbsence = { ...rota, absences: [{ from: '2026-11-23', to: '2026-11-24' }] };
    expect(onDuty(onAbsence, monday)).toBeNull();
    expect(onDuty(onAbsence, '2026-11-24T11:00:00Z')).toBeNull();
    expect(onDuty(onAbsence, '2026-11-25T11:00:00Z')?.personId).toBe('hub');
  });

  it('is nobody on a bank holiday, unless cover says so', () => {
    const bankHoliday = '2026-12-28T11:00:00Z';
    expect(onDuty(rota, bankHoliday)).toBeNull();
    expect(onDuty(covered('2026-12-28T09:00:00Z', '2026-12-28T12:00:00Z'), bankHoliday)?.personId).toBe(
      'psy',
    );
  });

  it('is the cover where both are on, and the end is that of the whole stretch', () => {
    const both = covered('2026-11-23T10:00:00Z', '2026-11-23T12:00:00Z');
    expect(onDuty(both, monday)).toMatchObject({ personId: 'psy', until: '2026-11-23T16:00:00.000Z' });
  });

  it('does not end at a handover', () => {
    const after = covered('2026-11-23T16:00:00Z', '2026-11-23T18:00:00Z');
    expect(onDuty(after, monday)).toMatchObject({ personId: 'hub', until: '2026-11-23T18:00:00.000Z' });
  });
});

describe('when somebody is next on', () => {
  it('is the next start of the hub’s hours', () => {
    expect(nextOnDuty(rota, '2026-11-23T08:00:00Z')).toBe('2026-11-23T09:00:00.000Z');
    expect(nextOnDuty(rota, '2026-11-25T17:00:00Z')).toBe('2026-11-30T09:00:00.000Z');
  });

  it('is after the stretch that is running', () => {
    expect(nextOnDuty(rota, monday)).toBe('2026-11-24T09:00:00.000Z');
  });

  it('is an earlier cover', () => {
    const friday = covered('2026-11-27T10:00:00Z', '2026-11-27T12:00:00Z');
    expect(nextOnDuty(friday, '2026-11-25T17:00:00Z')).toBe('2026-11-27T10:00:00.000Z');
  });

  it('is not known beyond fourteen days', () => {
    const away = { ...rota, absences: [{ from: '2026-11-24', to: '2026-12-31' }] };
    expect(nextOnDuty(away, '2026-11-23T17:00:00Z')).toBeNull();
    expect(nextOnDuty({ ...rota, hub: { personId: 'hub', pattern: [] } }, monday)).toBeNull();
  });
});
