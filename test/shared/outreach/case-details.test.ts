import { describe, expect, it } from 'vitest';
import { caseDetailIn } from '#shared/outreach/case-details';

describe('text that may name a person or a case', () => {
  it.each([
    'Her number is 999 012 3456',
    'NHS:999-012-3456.',
    'see 9990123456',
    'PNC 2012/0052494Q',
    'pnc 12/52494q',
    'CRN X123456',
    'x 123456',
    'URN 01AB1234526',
    'case 01/AB/12345/26',
    'prison A1234BC',
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
    'PNC 2012-0052494-Q',
    'X-123456',
    'X/123456',
    'X.123456',
    'A1234 BC',
    'A-1234-BC',
    '01 - AB - 12345 - 26',
  ])('is known: %s', (text) => expect(caseDetailIn(text)).not.toBeNull());

  it.each([
    '',
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
  ])('is not seen in: %s', (text) => expect(caseDetailIn(text)).toBeNull());
});
