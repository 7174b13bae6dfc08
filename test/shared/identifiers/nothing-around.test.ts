import { expect, it } from 'vitest';
import { isReference } from '#shared/identifiers/case-reference';
import { isCrn } from '#shared/identifiers/crn';
import { isCro } from '#shared/identifiers/cro';
import { isNhsNumber } from '#shared/identifiers/nhs-number';
import { isPnc } from '#shared/identifiers/pnc';
import { isUrn } from '#shared/identifiers/urn';

it.each([
  ['CRN', isCrn, 'X123456'],
  ['PNC ID', isPnc, '2012/0052494Q'],
  ['CRO number', isCro, '65656/91H'],
  ['URN', isUrn, '01AB1234526'],
  ['NHS number', isNhsNumber, '9991234578'],
])('a %s is one with nothing before and nothing behind it', (_, is, text) => {
  expect(is(text)).toBe(true);
  for (const more of [`?${text}`, `${text}?`, `A${text}B`, '']) expect(is(more)).toBe(false);
});

it.each(['', 'MHTR-', 'MHTR-0000-000', 'x'])('“%s” is no reference', (text) => {
  expect(isReference(text)).toBe(false);
});

it.each(['1111111111', '9999999999', '0000000000'])('one digit ten times, %s, is no NHS number', (text) => {
  expect(isNhsNumber(text)).toBe(false);
});
