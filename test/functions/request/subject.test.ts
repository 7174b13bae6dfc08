import { expect, it } from 'vitest';
import { rows } from '#shared/contract/contract';
import { samplesFor } from '#shared/contract/samples';
import { subjectOf } from '#functions/request/subject';
import { rowOf } from '#test/support/rig/event';

const samples = samplesFor('2026-11-23');
/** The kinds that audit entries know. */
const kinds = ['case', 'person', 'task', 'enquiry', 'session', 'booking', 'message', 'address'];

it.each(rows.map(({ name }) => name))(
  '%s is about what its path names, in words that entries use',
  (name) => {
    const params = samples[name]?.params ?? {};
    const parts = subjectOf(rowOf(name), params).split(' ').filter(Boolean);
    expect(parts.map((part) => part.split('#')[1])).toEqual(Object.values(params));
    expect(parts.filter((part) => !kinds.includes(part.split('#')[0] ?? ''))).toEqual([]);
  },
);

it.each(['', 'ZqnameqZ', 'a#b', '__proto__'])('repeats an id only, never “%s”', (id) => {
  expect(subjectOf(rowOf('case.open'), { id })).toBe('');
});

it('writes an id in one way', () => {
  const id = '6F0C2C0E-6F5E-4C7E-9A43-0F6E7D1B2A10';
  expect(subjectOf(rowOf('case.open'), { id })).toBe(`case#${id.toLowerCase()}`);
});
