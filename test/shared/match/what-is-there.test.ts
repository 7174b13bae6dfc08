import { expect, it } from 'vitest';
import { matchForms } from '#shared/match/normal-forms';

type Subject = Parameters<typeof matchForms>[0];
const nothing: Subject = { familyName: '', givenNames: '', dateOfBirth: null, nhsNumber: null, crn: null };
const kinds = (known: Partial<Subject>) => matchForms({ ...nothing, ...known }).map(({ kind }) => kind);

it('nothing that is known makes no form by which everybody would match', () => {
  expect(kinds({})).toEqual([]);
  expect(kinds({ familyName: ' ', givenNames: '', dateOfBirth: ' ', nhsNumber: '', crn: ' ' })).toEqual([]);
});

it('a day of birth alone makes none either', () => {
  expect(kinds({ dateOfBirth: '1991-04-12' })).toEqual([]);
});

it('one name alone makes no form of sound, and with a day of birth those of both', () => {
  expect(kinds({ familyName: 'Testperson' })).toEqual(['name', 'name-any-order']);
  expect(kinds({ familyName: 'Testperson', dateOfBirth: '1991-04-12' })).toEqual([
    'name',
    'name-any-order',
    'family-and-birth',
    'birth-and-sound',
  ]);
});

it('both names sound, with or without a day of birth', () => {
  expect(kinds({ familyName: 'Testperson', givenNames: 'Example' })).toEqual([
    'name',
    'name-any-order',
    'name-sound',
  ]);
});

it('spaces around a day of birth do not matter', () => {
  const born = (dateOfBirth: string) => matchForms({ ...nothing, familyName: 'Testperson', dateOfBirth });
  expect(born(' 1991-04-12 ')).toEqual(born('1991-04-12'));
});
