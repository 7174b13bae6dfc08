import { describe, expect, it } from 'vitest';
import { boroughs } from '#shared/reference/boroughs';
import { boroughTrusts } from '#shared/reference/borough-trusts';
import { courts } from '#shared/reference/courts';
import { current, type Effective } from '#shared/reference/effective';
import { demonstrationFrontDoors, frontDoorRows } from '#shared/reference/front-doors';
import { law } from '#shared/reference/law';
import { referrerRoles } from '#shared/reference/referrer-roles';
import { trusts } from '#shared/reference/trusts';

const lists: Record<string, readonly Effective[]> = {
  boroughs,
  boroughTrusts,
  courts,
  demonstrationFrontDoors,
  frontDoorRows,
  law,
  referrerRoles,
  trusts,
};
const day = /^\d{4}-\d{2}-\d{2}$/;

describe.each(Object.entries(lists))('%s', (_, rows) => {
  it('gives each row its own id of lower-case words', () => {
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
    for (const row of rows) expect(row.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('says of each row from when to when, where it is from and as of when', () => {
    for (const row of rows) {
      expect(row.name).not.toBe('');
      expect(row.source).not.toBe('');
      expect(row.from).toMatch(day);
      expect(row.asOf).toMatch(day);
      if (row.to !== null) expect(row.to >= row.from).toBe(true);
    }
  });
});

describe('current', () => {
  const row = { id: 'a', name: 'A', from: '2026-01-10', to: '2026-01-20', source: 's', asOf: '2026-01-01' };

  it.each([
    ['2026-01-09', 0],
    ['2026-01-10', 1],
    ['2026-01-20', 1],
    ['2026-01-21', 0],
  ])('on %s gives %i row', (on, count) => {
    expect(current([row], on)).toHaveLength(count);
  });

  it('gives a row without an end for good', () => {
    expect(current([{ ...row, to: null }], '2099-01-01')).toHaveLength(1);
  });
});
