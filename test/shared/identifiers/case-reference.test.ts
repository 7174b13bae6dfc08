import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isReference,
  newReference,
  normaliseReference,
  sayReference,
} from '#shared/identifiers/case-reference';

const alphabet = '346789CDFGHJKMNPQRTVWXY';
const reference = fc.uint8Array({ minLength: 32, maxLength: 32, max: 252 }).map(newReference);
const place = fc.constantFrom(5, 6, 7, 8, 10, 11, 12);

function replaced(text: string, at: number, by: string): string {
  return text.slice(0, at) + by + text.slice(at + 1);
}

describe('case reference', () => {
  it('is MHTR and seven unambiguous characters that are right', () => {
    fc.assert(
      fc.property(reference, (text) => {
        expect(text).toMatch(/^MHTR-[346789CDFGHJKMNPQRTVWXY]{4}-[346789CDFGHJKMNPQRTVWXY]{3}$/);
        expect(isReference(text)).toBe(true);
      }),
    );
  });

  it('catches every single wrong character', () => {
    const wrong = fc.tuple(reference, place, fc.constantFrom(...alphabet));
    fc.assert(
      fc.property(wrong, ([text, at, by]) => {
        fc.pre(text[at] !== by);
        return !isReference(replaced(text, at, by));
      }),
    );
  });

  it('catches every two characters exchanged, side by side or not', () => {
    fc.assert(
      fc.property(reference, place, place, (text, a, b) => {
        fc.pre(text[a] !== text[b]);
        return !isReference(replaced(replaced(text, a, text.charAt(b)), b, text.charAt(a)));
      }),
    );
  });

  it('gives every character the same chance in every random place', () => {
    const fair = Array.from({ length: 256 }, (_, byte) => byte).map((byte) => {
      const bytes = Uint8Array.from([byte, 0, 0, 0, 0, 0, 0]);
      return byte < 253 ? newReference(bytes).charAt(5) : null;
    });
    for (const character of alphabet) expect(fair.filter((one) => one === character)).toHaveLength(11);
  });

  it('skips the bytes that would favour some characters', () => {
    const bytes = Uint8Array.from([253, 1, 254, 2, 255, 3, 4, 5, 6]);
    expect(newReference(bytes)).toBe(newReference(Uint8Array.from([1, 2, 3, 4, 5, 6])));
  });

  it('says clearly when the bytes run out', () => {
    expect(() => newReference(new Uint8Array(5))).toThrow(RangeError);
    expect(() => newReference(new Uint8Array(16).fill(255))).toThrow('give 16 random bytes');
  });

  it('is understood as people type it', () => {
    fc.assert(
      fc.property(reference, (text) => {
        const body = text.slice(5);
        const ways = [
          text,
          text.toLowerCase(),
          body,
          body.replace('-', ''),
          ` ${text.replaceAll('-', ' ')} `,
        ];
        for (const way of ways) expect(normaliseReference(way)).toBe(text);
      }),
    );
  });

  it('keeps a body that itself begins with the prefix', () => {
    expect(normaliseReference('mhtr347')).toBe('MHTR-MHTR-347');
    expect(normaliseReference('mhtr mhtr 347')).toBe('MHTR-MHTR-347');
  });

  it('keeps a body that begins like the label of another number, and takes such a label off', () => {
    expect(normaliseReference('crn7n46')).toBe('MHTR-CRN7-N46');
    expect(normaliseReference('PNC8-3JV')).toBe('MHTR-PNC8-3JV');
    expect(normaliseReference('Reference: MHTR-K7T3-Q94')).toBe('MHTR-K7T3-Q94');
    expect(normaliseReference('ref no. k7t3 q94')).toBe('MHTR-K7T3-Q94');
  });

  it('is read out in words and digits that cannot be misheard', () => {
    expect(sayReference('MHTR-K7T3-Q94')).toBe('Kilo 7 Tango 3 Quebec 9 4');
    fc.assert(fc.property(reference, (text) => sayReference(text).split(' ').length === 7));
  });

  it('takes any text without throwing, and a normal form stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        isReference(text);
        sayReference(text);
        expect(normaliseReference(normaliseReference(text))).toBe(normaliseReference(text));
      }),
    );
  });
});
