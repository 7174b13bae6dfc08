import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchForms, type MatchKind, type MatchSubject } from '#shared/match/normal-forms';

const unknown: MatchSubject = {
  familyName: '',
  givenNames: '',
  dateOfBirth: null,
  nhsNumber: null,
  crn: null,
};
const forms = (subject: Partial<MatchSubject>) => matchForms({ ...unknown, ...subject });
const of = (kind: MatchKind, subject: Partial<MatchSubject>) =>
  forms(subject).find((form) => form.kind === kind)?.text;
const named = (familyName: string, givenNames: string) => ({ familyName, givenNames });

const letter = fc.constantFrom(...'abcdefghijklmnoprstuvwyzéèüñçøłßæžđ');
const word = fc.string({ unit: letter, minLength: 1, maxLength: 12 });
const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((list) => list.join(' '));
const birth = fc.option(fc.constantFrom('1990-02-03', '1985-12-31'));
const subject = fc.record({
  familyName: fc.oneof(words, fc.string({ unit: 'binary' })),
  givenNames: fc.oneof(words, fc.string({ unit: 'binary' })),
  dateOfBirth: birth,
  nhsNumber: fc.option(fc.oneof(fc.constant('999 000 0018'), fc.string())),
  crn: fc.option(fc.oneof(fc.constant('X123456'), fc.string())),
});

describe('normal forms of a woman', () => {
  it('are the same texts whatever the case, the accents and their encoding', () => {
    fc.assert(
      fc.property(words, words, birth, (familyName, givenNames, dateOfBirth) => {
        const plain = forms({ familyName, givenNames, dateOfBirth });
        const change = (by: (text: string) => string) =>
          forms({ familyName: by(familyName), givenNames: by(givenNames), dateOfBirth });
        expect(change((text) => text.toUpperCase())).toEqual(plain);
        expect(change((text) => text.normalize('NFD'))).toEqual(plain);
        expect(change((text) => text.normalize('NFD').replace(/\p{M}/gu, ''))).toEqual(plain);
        expect(change((text) => `  ${text} `)).toEqual(plain);
      }),
    );
  });

  it('have one that does not mind the order of the names', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const turned = named(other.split(' ').reverse().join(' '), one);
        expect(of('name-any-order', turned)).toBe(of('name-any-order', named(one, other)));
      }),
    );
  });

  it('are at most seven, none twice, none empty, always the same, for any text', () => {
    fc.assert(
      fc.property(subject, (one) => {
        const made = matchForms(one);
        expect(made.length).toBeLessThanOrEqual(7);
        expect(new Set(made.map((form) => `${form.kind} ${form.text}`)).size).toBe(made.length);
        expect(made.every((form) => form.text.length > 0)).toBe(true);
        expect(matchForms(one)).toEqual(made);
      }),
    );
  });

  it('are all seven when all is known', () => {
    const all = forms({
      ...named('Smith', 'Sarah'),
      dateOfBirth: '1990-02-03',
      nhsNumber: '999 000 0018',
      crn: 'x123456',
    });
    expect(all).toEqual([
      { kind: 'name', text: 'smith|sarah' },
      { kind: 'name-any-order', text: 'sarah smith' },
      { kind: 'name-sound', text: 'SM0|SR' },
      { kind: 'family-and-birth', text: 'smith|1990-02-03' },
      { kind: 'birth-and-sound', text: '1990-02-03|SM0' },
      { kind: 'nhs-number', text: '9990000018' },
      { kind: 'crn', text: 'X123456' },
    ]);
  });

  it('are none when nothing is known', () => {
    expect(forms({})).toEqual([]);
    expect(forms({ ...named(' -', "'"), nhsNumber: ' ', crn: '' })).toEqual([]);
  });
});

describe('two ways of writing one name', () => {
  it.each([
    ["O'Brien", 'O’BRIEN'],
    ["O'Brien", 'O Brien'],
    ['Smith-Jones', 'Smith Jones'],
    ['Smith-Jones', 'Smithjones'],
    ['Łukasiewicz', 'Lukasiewicz'],
    ['Núñez', 'NUNEZ'],
    ['Großmann', 'GROSSMANN'],
  ])('%s and %s share the name', (one, other) => {
    expect(of('name', named(one, 'Anna'))).toBe(of('name', named(other, 'Anna')));
  });

  it.each([
    ['Smith', 'Smyth'],
    ['Clarke', 'Clark'],
    ['Stephens', 'Stevens'],
  ])('%s and %s share the sound', (one, other) => {
    expect(of('name-sound', named(one, 'Sarah'))).toBe(of('name-sound', named(other, 'Sara')));
    const born = { dateOfBirth: '1990-02-03' };
    expect(of('birth-and-sound', { ...named(one, 'A'), ...born })).toBe(
      of('birth-and-sound', { ...named(other, 'B'), ...born }),
    );
  });

  it('does not let parts of different names run together', () => {
    expect(of('name', named('Ann', 'Abel'))).not.toBe(of('name', named('Anna', 'Bel')));
  });
});

describe('what is not certain', () => {
  it('finds a single name in whichever field it was typed', () => {
    const family = forms({ ...named('Amara', ''), dateOfBirth: '1990-02-03' });
    const given = forms({ ...named('', 'Amara'), dateOfBirth: '1990-02-03' });
    expect(family.filter((form) => form.kind !== 'name')).toEqual(
      given.filter((form) => form.kind !== 'name'),
    );
    expect(of('name-sound', named('Amara', ''))).toBeUndefined();
  });

  it('does not tie her to an NHS number that fails its check', () => {
    expect(of('nhs-number', { nhsNumber: '9990000019' })).toBeUndefined();
  });

  it('keeps names of other scripts, without a sound', () => {
    expect(of('name', named('Ковальчук', 'Олена'))).toBe('ковальчук|олена');
    expect(of('name-sound', named('Ковальчук', 'Олена'))).toBeUndefined();
  });
});
