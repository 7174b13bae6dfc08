import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCrn } from '#shared/identifiers/crn';
import { isCro } from '#shared/identifiers/cro';
import { isNhsNumber, isTestNhsNumber } from '#shared/identifiers/nhs-number';
import { isPnc } from '#shared/identifiers/pnc';
import { isUrn } from '#shared/identifiers/urn';

const shapes = [
  {
    of: isCrn,
    accepts: ['X123456', ' x 123456 '],
    refuses: ['', '1234567', 'X12345', 'X1234567', 'XX12345'],
  },
  {
    of: isUrn,
    accepts: ['01/AB/12345/26', '01AB1234526', '01-ab-1234567-26'],
    refuses: ['', 'AB/01/12345/26', '01/AB', '01/AB/123_5/26'],
  },
];

describe.each(shapes)('$of.name', ({ of, accepts, refuses }) => {
  it.each(accepts)('accepts %s', (text) => {
    expect(of(text)).toBe(true);
  });
  it.each(refuses)('refuses "%s"', (text) => {
    expect(of(text)).toBe(false);
  });
});

it('takes no text that holds anything but letters, digits, dashes, slashes, dots and spaces', () => {
  const all = [isCrn, isCro, isNhsNumber, isTestNhsNumber, isPnc, isUrn];
  const strange = fc.string({ unit: 'binary' }).filter((text) => /[^\w/\s.\p{Pd}]/u.test(text));
  fc.assert(fc.property(strange, (text) => all.every((check) => !check(text))));
});
