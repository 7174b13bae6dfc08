import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldAddress, foldIdentifier, foldLine, foldLong, foldPlain } from '#shared/text/fold';
import { isVisible } from '#shared/text/visible';

const folds = { foldLine, foldLong, foldPlain };
const odd = [
  ...'\u0000\t\n\r\u0085\u00a0\u00ad\u034f\u061c\u115f\u200b\u200c\u200d\u2028\u202e\u2060\u2800\u3000\u3164\ufeff\uffa0\ufe0f',
  ...'´½²①ﬁＡ–−👩🚒❤\u0301می',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.oneof(fc.constantFrom(...odd), fc.constantFrom(...'Aa1 -')), maxLength: 30 }),
);

describe.each(Object.entries(folds))('%s', (_, fold) => {
  it('leaves alone what it has folded', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('gives something to be seen, or nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text) === '' || isVisible(fold(text))).toBe(true);
        expect(fold(text)).toBe(fold(text).trim());
      }),
    );
  });

  it('has no control or format character, but a joiner that joins and a line break', () => {
    const unseen = /[\p{Cc}\p{Cf}\p{DI}\p{Zl}\p{Zp}\u2800]/u;
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text).replace(/[\n\u200c\u200d\ufe0f]/g, '')).not.toMatch(unseen);
        if (fold !== foldLong) expect(fold(text)).not.toMatch(/[\n\t]|\s\s/);
        if (fold === foldPlain) expect(fold(text)).not.toMatch(/[\u200c\u200d\ufe0f]/);
      }),
    );
  });
});

describe('a text of one line', () => {
  it.each([
    ['Ann\r\n=1+1', 'Ann =1+1'],
    ['Ann\u2028Example', 'Ann Example'],
    ['Sm\u200dith', 'Smith'],
    ['Anne\u2011Marie', 'Anne-Marie'],
    ['Grif\ufb01ths', 'Grif\u0066iths'],
    ['\u00a0Ann\u3000Example\u202f', 'Ann Example'],
    ['O´Brien', 'O´Brien'],
    ['1½ hours, 5m²', '1½ hours, 5m²'],
    // Persian, Malayalam and emoji, where a joiner changes what is seen.
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['അവന്\u200d', 'അവന്\u200d'],
    ['👩\u200d🚒 ❤\ufe0f', '👩\u200d🚒 ❤\ufe0f'],
  ])('%j is kept as %j', (typed, kept) => expect(foldLine(typed)).toBe(kept));

  it.each([
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u3164',
    '\u115f',
    '\u2800',
    '\u0301',
    '\ufe0f',
    ' \u00ad\n',
    '\u202e',
  ])('of %j alone is empty', (typed) => expect(foldLine(typed)).toBe(''));
});

it('a long text keeps its lines and dashes', () => {
  expect(foldLong('one\r\ntwo\rthree\u2029four\u2028five')).toBe('one\ntwo\nthree\nfour\nfive');
  expect(foldLong('weeks 2–3 — not before\u200b')).toBe('weeks 2–3 — not before');
});

describe('an identifier', () => {
  it.each([
    ['NHS no. 943 476 5919', '943 476 5919'],
    ['NHS Number: 999\u2060000\u200d0018', '9990000018'],
    ['CRN X123456', 'X123456'],
    ['crn:\u00a0x123456', 'x123456'],
    ['CRNX123456', 'X123456'],
    ['PNC ID 2001/1234567A', '2001/1234567A'],
    ['URN – 01/AB/12345/26', '01/AB/12345/26'],
    ['Ref. MHTR-K7T3-Q9D', 'MHTR-K7T3-Q9D'],
    ['９９９ ０００ ００１８', '999 000 0018'],
    // Not a label: nothing of a number would be left, or it is a part of it.
    ['NHS', 'NHS'],
    ['not known', 'not known'],
    ['SF39/12345A', 'SF39/12345A'],
  ])('%j is %j', (typed, kept) => expect(foldIdentifier(typed)).toBe(kept));
});

it.each([
  [' Rowan.Example@Probation.EXAMPLE ', 'rowan.example@probation.example'],
  ['rowan@\u200bprobation.example', 'rowan@probation.example'],
  ['mailto:rowan@probation.example', 'rowan@probation.example'],
  ['Rowan Example <rowan@probation.example>;', 'rowan@probation.example'],
  ['rowan＠probation.example', 'rowan@probation.example'],
])('the address %j is %j', (typed, kept) => expect(foldAddress(typed)).toBe(kept));
