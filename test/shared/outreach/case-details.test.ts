import { describe, expect, it } from 'vitest';
import { caseDetailIn, maybeCaseDetailIn } from '#shared/outreach/case-details';
import { long } from '#shared/outreach/fields';

describe('a number whose check holds, or whose name stands before it, is refused', () => {
  it.each([
    'Her number is 999 000 0018',
    'NHS:999-012-3456.',
    'see 9990000018',
    'PNC 2012/0052494Q',
    'pnc 12/52494q',
    'on record as 2012/0052494Q',
    'CRN X123456',
    'CRN is x 123456',
    'her CRN: X-123456',
    'URN 01AB1234526',
    'case number 01/AB/12345/26',
    'case ref. A1234BC',
    'The case X123456',
    'prison A1234BC',
    'Prison number A-1234-BC',
    'NHS no. 943 476 5918',
    'NHS number is (943 476 5918',
    'PNC ID 2012/0052494A',
    // Written with points, unevenly, or as a word processor and a phone write it.
    '943.476.5919',
    '943 4765919',
    '943476 5919',
    '943  476  5919',
    '943\u00a0476\u00a05919',
    '943 – 476 – 5919',
    '943\u2011476\u20115919',
    '943/476/5919',
    '943\n476\n5919',
    '９４３４７６５９１９',
    '943\u200b476\u200b5919',
    'PNC 2012 / 0052494Q',
    '2012-0052494-Q',
  ])('%s', (text) => {
    expect(caseDetailIn(text)).not.toBeNull();
    expect(long(200).safeParse(text).success).toBe(false);
  });
});

describe('a number that only has the shape is let pass, and pointed out', () => {
  it.each([
    'x 123456',
    'X/123456',
    'A1234 BC',
    '01 - AB - 12345 - 26',
    'Take lift A, then A1010 to the left',
    'Zoom 812 345 6789',
    // The check digit is right by chance.
    'Zoom meeting ID: 943 476 5919',
    'dial in 943 476 5919',
    '943 476 5918',
    '2012/0052494A',
  ])('%s', (text) => {
    expect(caseDetailIn(text)).toBeNull();
    expect(maybeCaseDetailIn(text)).not.toBeNull();
    expect(long(200).safeParse(text).success).toBe(true);
  });
});

describe('nothing is seen in', () => {
  it.each([
    '',
    'Room 118A',
    'Room 118 A, then 118B',
    'Turn off the A1010, or the A406',
    'Sentencing Act 2026, section 38',
    'Phone 020 7946 0188 or +44 20 7946 0188',
    'I can come from 16:45 to 17:45 on 22/12/2026',
    'SE10 8EW',
    'Room 12B on floor 3',
    '12 people, 3 of them magistrates',
    'Courts 1, 2 and 3',
    'A 2026 Act, in its 2024 to 2026 form',
    'From 2020-2026 a review; 12.30 to 13.30',
    '0800 123 456, 07700 900 123 or 01632 960 123',
    'SW1A 2AA, 1st floor, room 4.01',
    'Zoom 812 3456 7890',
  ])('%s', (text) => expect(maybeCaseDetailIn(text)).toBeNull());
});

it('a text as long as a request may be takes no time', () => {
  const started = performance.now();
  for (const bit of ['X123456 ', '943 476 5919 ', 'nhs no id is ', '12/'])
    long(1000).safeParse(bit.repeat(250_000 / bit.length));
  expect(performance.now() - started).toBeLessThan(5000);
});
