import { expect, it } from 'vitest';
import { current } from '#shared/reference/effective';
import { law } from '#shared/reference/law';

const longestOn = (convicted: string, id: string) =>
  current(law, convicted).find((fact) => fact.id === id)?.longestMonths;

it('splits at convictions from 22 March 2026', () => {
  expect(longestOn('2026-03-21', 'suspended-supervision')).toBe(24);
  expect(longestOn('2026-03-22', 'suspended-supervision')).toBeUndefined();
  expect(longestOn('2026-03-22', 'community-order')).toBe(36);
});

it('ships what is not certain as not verified and without a limit to enforce', () => {
  for (const id of ['early-end-2026', 'suspended-supervision-2026']) {
    expect(law.find((fact) => fact.id === id)).toMatchObject({ verifiedBy: null, longestMonths: null });
  }
});
