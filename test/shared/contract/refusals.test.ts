import { describe, expect, it } from 'vitest';
import { fieldProblems } from '#functions/request/parse';
import { rows } from '#shared/contract/contract';
import { samplesFor } from '#shared/contract/samples';
import { leavesOf, valueAt, withAt } from './leaves.ts';

const samples = samplesFor('2026-11-23', '2026-12-01');

/** Words of zod, and of anybody who writes for programmers. */
const ofLibraries =
  /invalid|expected|received|too (?:big|small)|required|unrecogni|must (?:have|match|contain|start|end)|pattern|regex|string|array|boolean|enum|literal|undefined|\bnull\b|\bNaN\b|\bUUID\b|\bISO\b|\bURL\b|\bkey\b|discriminator|[<>]=/i;

const wrong: Readonly<Record<string, readonly unknown[]>> = {
  missing: [undefined, null],
  'of another type': [5, 1.5, true, 'x', [], {}, [5], ['x'], [[]]],
  'too long': ['x'.repeat(300_000), 'x@'.repeat(2000), `https://example.example/${'x'.repeat(5000)}`],
  'too short': ['', ' ', '\u200b'],
  'written otherwise': [
    '!',
    'teams.example/x',
    'a@',
    '2026-02-30',
    '24:00',
    '2026-11-23T25:00:00Z',
    '0000-0000',
  ],
  'no such choice': ['no-such-choice', ['no-such-choice']],
  'too many': [Array.from({ length: 2000 }, () => 'x'), Array.from({ length: 2000 }, () => ({}))],
  'out of bounds': [-1, 0, 1e9, Number.MAX_SAFE_INTEGER + 2],
  'with a field too many': [{ extra: 1 }, [{ extra: 1 }]],
};

const inputs = rows.flatMap(({ name, row }) =>
  [row.body, row.query].flatMap((schema) => (schema ? [{ name, schema, body: samples[name]?.body }] : [])),
);

describe.each(inputs)('what $name refuses', ({ schema, body }) => {
  it.each(Object.entries(wrong))('is said in our words: a value %s', (_, values) => {
    for (const { path } of leavesOf(schema))
      for (const value of values) {
        const more =
          typeof value === 'object' && value && 'extra' in value
            ? { ...(valueAt(body, path) as object), ...value }
            : value;
        const parsed = schema.safeParse(withAt(body, path, more));
        for (const { message } of parsed.success ? [] : fieldProblems(parsed.error)) {
          expect(message, path.join('.')).not.toMatch(ofLibraries);
          expect(message, path.join('.')).toMatch(/^[A-Z].{5,}$/);
        }
      }
  });
});

it('a field too many is refused wherever one can be', () => {
  for (const { name, schema, body } of inputs)
    expect(schema.safeParse({ ...(body as object), extra: 1 }).success, name).toBe(false);
});
