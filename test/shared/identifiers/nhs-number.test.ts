import fc from 'fast-check';
import { validate } from 'nhs-number-validator';
import { describe, expect, it } from 'vitest';
import { isNhsNumber, isTestNhsNumber, normaliseNhsNumber } from '#shared/identifiers/nhs-number';

const tenDigits = fc.stringMatching(/^[0-9]{10}$/);
const validNumber = fc
  .stringMatching(/^[0-9]{9}$/)
  .map((nine) => Array.from('0123456789', (digit) => nine + digit).find(isNhsNumber))
  .filter((number) => number !== undefined);

describe('NHS number', () => {
  it.each(['999 000 0018', '999-000-0026', '9990123454', ' 999 012 3454 '])('accepts %s', (text) => {
    expect(isNhsNumber(text)).toBe(true);
    expect(isTestNhsNumber(text)).toBe(true);
  });

  it.each(['', '9990000019', '999000001', '99900000180', '999000001X', '0000000000', '1111111111'])(
    'refuses "%s"',
    (text) => {
      expect(isNhsNumber(text)).toBe(false);
      expect(isTestNhsNumber(text)).toBe(false);
    },
  );

  it('knows a valid number outside the test range', () => {
    expect(isNhsNumber('943 476 5919')).toBe(true);
    expect(isTestNhsNumber('943 476 5919')).toBe(false);
  });

  it('strips spaces of every kind and hyphens of every kind', () => {
    expect(normaliseNhsNumber(' 999\u00a0000–0018\t')).toBe('9990000018');
  });

  it('agrees with an independent implementation on any ten digits but one repeated', () => {
    const notRepeated = tenDigits.filter((text) => new Set(text).size > 1);
    fc.assert(fc.property(notRepeated, (text) => isNhsNumber(text) === validate(text)));
    fc.assert(fc.property(validNumber, (text) => validate(text)));
  });

  it('refuses a valid number with any one digit changed', () => {
    const change = fc.tuple(validNumber, fc.nat(9), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(change, ([number, place, by]) => {
        const digits = Array.from(number, Number);
        digits[place] = ((digits[place] ?? 0) + by) % 10;
        return !isNhsNumber(digits.join(''));
      }),
    );
  });
});
