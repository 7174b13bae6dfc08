import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCro } from '#shared/identifiers/cro';
import { isPnc, policeCheckLetter } from '#shared/identifiers/pnc';

const year = fc.stringMatching(/^[0-9]{2}$/);
const serial = (longest: number) => fc.stringMatching(new RegExp(`^[0-9]{1,${longest}}$`));
const wrongLetter = (letter: string) => (letter === 'A' ? 'B' : 'A');

describe('PNC ID', () => {
  it.each(['1999/0123456X', '1999/123456x', '99/0123456X', '19990123456X', '20/9N', ' 20 / 9n '])(
    'accepts %s',
    (text) => {
      expect(isPnc(text)).toBe(true);
    },
  );

  it.each(['', '1999/0123456A', '20/9I', '1899/0123456X', '1999/X', '1999/01234567X', '9/9N'])(
    'refuses "%s"',
    (text) => {
      expect(isPnc(text)).toBe(false);
    },
  );

  it('accepts any number with its letter, with a short or long year, and no other letter', () => {
    fc.assert(
      fc.property(year, serial(7), (yy, number) => {
        const letter = policeCheckLetter(yy, number.padStart(7, '0'));
        expect(isPnc(`${yy}/${number}${letter}`)).toBe(true);
        expect(isPnc(`20${yy}/${number}${letter}`)).toBe(true);
        expect(isPnc(`20${yy}/${number}${wrongLetter(letter)}`)).toBe(false);
      }),
    );
  });
});

describe('CRO number', () => {
  it('accepts both forms with their letter and no other letter', () => {
    fc.assert(
      fc.property(year, serial(6), (yy, number) => {
        const standard = policeCheckLetter(yy, number.padStart(6, '0'));
        expect(isCro(`${number}/${yy}${standard}`)).toBe(true);
        expect(isCro(`${number}/${yy}${wrongLetter(standard)}`)).toBe(false);
        const small = policeCheckLetter(yy, number);
        expect(isCro(`sf${yy}/${number}${small.toLowerCase()}`)).toBe(true);
        expect(isCro(`SF${yy}/${number}${wrongLetter(small)}`)).toBe(false);
      }),
    );
  });

  it.each(['', '123456', '123456/9A', 'SF/123A', '1234567/99A'])('refuses "%s"', (text) => {
    expect(isCro(text)).toBe(false);
  });
});
