import { expect, test } from 'vitest';
import { parkedWords } from '../../../../web/src/referral/list/draft-words.ts';

const today = '2026-11-23';

test('a parked draft says until when', () => {
  expect(parkedWords('2026-11-27', today)).toBe('Parked until Friday 27 November 2026');
});
test.each(['2026-11-23', '2026-11-20'])('on the day of the check and after it asks (%s)', (until) => {
  expect(parkedWords(until, today)).toMatch(/: has her capacity been checked\?$/);
});
test.each(['27--', '', 'soon', '2026-02-30'])('a day that is none, “%s”, is not shown', (until) => {
  expect(parkedWords(until, today)).toBe('Parked. The day of the check is not known.');
});
