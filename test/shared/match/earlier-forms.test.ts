import { expect, it } from 'vitest';
import { earlierForms } from '#shared/match/earlier-forms';
import { matchForms } from '#shared/match/normal-forms';

const her = { familyName: '', givenNames: '', dateOfBirth: null, nhsNumber: null, crn: null };

it('are none where the fold changes nothing', () => {
  expect(
    earlierForms({ ...her, familyName: "O'Brien", givenNames: 'Zoë', nhsNumber: '999 000 0018' }),
  ).toEqual([]);
});

it('are those of a name whose accent stood for an apostrophe, which were two words', () => {
  const subject = { ...her, familyName: 'O´Brien', givenNames: 'Ann' };
  const anyOrder = (forms: { kind: string; text: string }[]) =>
    forms.find(({ kind }) => kind === 'name-any-order')?.text;
  expect(anyOrder(matchForms(subject))).toBe('ann obrien');
  expect(anyOrder(earlierForms(subject))).toBe('ann brien o');
});

it('are those of a name that held a filler, which counted as a letter', () => {
  const subject = { ...her, familyName: 'Smi\u115fth' };
  expect(matchForms(subject)).toContainEqual({ kind: 'name', text: 'smith|' });
  expect(earlierForms(subject)).toContainEqual({ kind: 'name', text: 'smi\u115fth|' });
});

it('are those of a CRN with the word before it, however it is typed now', () => {
  for (const crn of ['X123456', 'CRN X123456', 'crn:x\u200d123456'])
    expect(earlierForms({ ...her, crn })).toContainEqual({ kind: 'crn', text: 'CRNX123456' });
});
