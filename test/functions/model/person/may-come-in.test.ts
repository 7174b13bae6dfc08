import { expect, it } from 'vitest';
import { mayComeIn } from '#functions/model/person/may-come-in';

it.each([
  ['a@oxleas.example', true, true],
  ['A@OXLEAS.EXAMPLE', true, true],
  ['a@oxleas.example', false, false],
  ['a@oxleas.nhs.uk', true, false],
  ['a@oxleas.nhs.uk', false, true],
  ['a@other.example', true, false],
  ['a@oxleas.example.org', true, false],
  ['a@oxleas.example.org', false, false],
  ['a@gmail.com', false, false],
])('lets %s in by itself, in the demonstration (%s) or not: %s', (email, demonstration, may) => {
  expect(mayComeIn(email, demonstration)).toBe(may);
});
