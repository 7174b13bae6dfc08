import { expect, it } from 'vitest';
import type * as z from 'zod';
import { address, identifier, line, long } from '#shared/text/fields';

const said = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ message }) => message);

it('what is demanded must be visible', () => {
  const name = line(20, 'Enter your name');
  for (const nothing of ['', ' ', '\u200b', '\u3164', undefined, 5])
    expect(said(name, nothing)).toEqual(['Enter your name']);
  expect(name.parse(' Ann\r\nExample')).toBe('Ann Example');
});

it('what is optional may be empty, and is empty when nothing can be seen', () => {
  for (const field of [line(10), long(10), identifier(10)]) expect(field.parse('\u200b')).toBe('');
});

it('a text is measured as it is kept', () => {
  expect(line(3).parse('  a\u200bbc ')).toBe('abc');
  expect(said(line(1200), 'x'.repeat(1201))).toEqual(['Use 1,200 characters or fewer']);
});

it('an address says what is missing, and what an address looks like', () => {
  const mine = address('Enter your work email address');
  expect(said(mine, '\u200b')).toEqual(['Enter your work email address']);
  expect(said(mine, 'rowan')).toEqual(['Enter an email address, like name@nhs.net']);
  expect(mine.parse('Rowan@Probation.Example ')).toBe('rowan@probation.example');
});
