import { describe, expect, it } from 'vitest';
import { ownPhoneSchema, phoneSchema } from '#shared/telephone/field';

const said = (schema: typeof phoneSchema, typed: unknown) =>
  schema.safeParse(typed).error?.issues.map(({ message }) => message);

describe.each([
  ['at work', phoneSchema],
  ['of her own', ownPhoneSchema],
])('a number %s', (_, schema) => {
  it.each(['(020) 7946 0101', '+44 (0)20 7946 0101 extension 123', '07700 900123', '020 7946 0101 option 2'])(
    'stays as it is written: %j',
    (written) => expect(schema.parse(` ${written} `)).toBe(written),
  );

  it('loses only what nobody sees', () => {
    expect(schema.parse('020\u00a07946\u20110101\u200b')).toBe('020 7946-0101');
  });

  it('is refused in one sentence that says what to do', () => {
    expect(said(schema, '')).toEqual(['Enter a phone number, like 020 7946 0101']);
    expect(said(schema, undefined)).toEqual(['Enter a phone number, like 020 7946 0101']);
    expect(said(schema, '020 7946 0101 / 07700 900123')).toEqual([
      'Enter one phone number: the one to call first',
    ]);
  });
});

it('an extension alone is enough at work, and not for her own number', () => {
  expect(phoneSchema.parse('ext 4412')).toBe('ext 4412');
  expect(said(ownPhoneSchema, '4412')).toEqual([
    'This number is too short. Enter all of it with the area code, like 020 7946 0101',
  ]);
});

it('a text that is too long for a number is not cut', () => {
  expect(said(phoneSchema, `020 7946 0101 ${'x'.repeat(60)}`)).toContain('Use 60 characters or fewer');
});
