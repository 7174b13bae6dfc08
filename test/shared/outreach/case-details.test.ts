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
  ])('is not seen in: %s', (text) => expect(caseDetailIn(text)).toBeNull());
});
