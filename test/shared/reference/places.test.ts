import { describe, expect, it } from 'vitest';
import { boroughs } from '#shared/reference/boroughs';
import { boroughTrusts, trustOf } from '#shared/reference/borough-trusts';
import { courts } from '#shared/reference/courts';
import { current } from '#shared/reference/effective';
import { demonstrationFrontDoors, frontDoors } from '#shared/reference/front-doors';
import { trustIds, trusts } from '#shared/reference/trusts';

const today = '2026-11-23';

describe('boroughs and trusts', () => {
  it('has the 33 areas of London with their codes', () => {
    expect(boroughs).toHaveLength(33);
    const gss = new Map(boroughs.map((borough) => [borough.name, borough.gss]));
    expect(gss.get('Bexley')).toBe('E09000004');
    expect(gss.get('Greenwich')).toBe('E09000011');
    expect(gss.get('Lambeth')).toBe('E09000022');
    expect(gss.get('Westminster')).toBe('E09000033');
  });

  it('has the eight trusts', () => {
    expect(trusts.map((trust) => trust.id)).toEqual([...trustIds]);
    expect(new Set(trusts.map((trust) => trust.ods)).size).toBe(8);
  });

  it('gives every borough exactly one trust today', () => {
    for (const { id } of boroughs) {
      expect(current(boroughTrusts, today).filter((row) => row.boroughId === id)).toHaveLength(1);
    }
    expect(boroughTrusts).toHaveLength(33);
  });

  it.each([
    ['greenwich', 'oxleas'],
    ['lambeth', 'slam'],
    ['tower-hamlets', 'elft'],
    ['camden', 'northlondon'],
    ['hounslow', 'westlondon'],
  ])('%s is served by %s', (borough, trust) => {
    expect(trustOf(borough, today)).toBe(trust);
  });

  it('does not guess for an unknown borough or before the merger of North London', () => {
    expect(trustOf('outside-london', today)).toBeNull();
    expect(trustOf('camden', '2024-10-31')).toBeNull();
    expect(trustOf('camden', '2024-11-01')).toBe('northlondon');
  });
});

describe('courts', () => {
  const open = current(courts, today);

  it('offers the open courts only', () => {
    expect(open.filter((court) => court.kind === 'magistrates')).toHaveLength(17);
    expect(open.filter((court) => court.kind === 'crown')).toHaveLength(10);
    expect(open.map((court) => court.id)).not.toContain('tower-bridge-magistrates');
  });

  it('names them as people do', () => {
    const names = open.map((court) => court.name);
    expect(names).toContain("Thames Magistrates' Court");
    expect(names).toContain('Inner London Crown Court');
    expect(names).toContain('Central Criminal Court');
  });

  it('says that Harrow sits elsewhere', () => {
    expect(open.find((court) => court.id === 'harrow-crown')?.note).toContain('Sitting elsewhere');
  });
});

describe('safeguarding front doors', () => {
  it('gives one row for each borough asked about, once', () => {
    const rows = frontDoors(['lambeth', 'bexley', 'lambeth', 'outside-london']);
    expect(rows.map((row) => row.boroughId)).toEqual(['lambeth', 'bexley']);
  });

  it('gives no number that nobody has verified', () => {
    const rows = frontDoors(boroughs.map((borough) => borough.id));
    expect(rows).toHaveLength(33);
    expect(rows.every((row) => row.phone === null && !row.demonstration)).toBe(true);
  });

  it('gives the demonstration made-up numbers that say so', () => {
    const rows = frontDoors(['lambeth'], demonstrationFrontDoors);
    expect(rows[0]).toMatchObject({ demonstration: true, note: expect.stringContaining('made up') });
    for (const row of demonstrationFrontDoors) expect(row.phone).toMatch(/^020 7946 0\d{3}$/);
  });
});
