import { describe, expect, it } from 'vitest';
import { rows } from '#shared/contract/contract';
import { samplesFor } from '#shared/contract/samples';
import { fieldNames, questions } from '#shared/questions/table';
import { leavesOf, valueAt, withAt } from './leaves.ts';

const samples = samplesFor('2026-11-23', '2026-12-01');

/** Texts of several lines; every other is one line. */
const ofLines = new Set([
  ...fieldNames
    .filter((field) => questions[field].answer.kind === 'long')
    .map((field) => `referral.submit answers.${field}`),
  ...['create', 'edit'].flatMap((act) => [`hosting.${act} details.aim`, `hosting.${act} details.access`]),
  'hosting.message text',
  'booking.feedback text',
  'task.complete outcome',
  'task.completeServiceTask outcome',
]);

// A draft keeps what was typed, as it was typed; it is folded when it is sent.
const inputs = rows
  .filter(({ name }) => name !== 'referral.save')
  .flatMap(({ name, row }) =>
    [row.body, row.query].flatMap((schema) => (schema ? [{ name, schema, body: samples[name]?.body }] : [])),
  );

const texts = inputs.flatMap(({ name, schema, body }) =>
  leavesOf(schema)
    .filter((leaf) => leaf.schema._zod.def.type === 'string')
    .map(({ path }) => ({ field: `${name} ${path.join('.')}`, path, schema, body })),
);

/** What becomes of a value of a field: the value as parsed, or null where it is refused. */
function kept({ path, schema, body }: (typeof texts)[number], value: string): unknown {
  const parsed = schema.safeParse(withAt(body, path, value));
  return parsed.success ? valueAt(parsed.data, path) : null;
}

const typedIn = (one: (typeof texts)[number]) => {
  const sample = valueAt(one.body, one.path);
  return typeof sample === 'string' && sample.length > 1 ? sample : 'Example text';
};

describe.each(texts)('$field', (one) => {
  it('holds nothing that cannot be seen, and a line break only where it has several lines', () => {
    const text = typedIn(one);
    // Within a web address the first signs would no longer name its protocol.
    const at = text.startsWith('https://') ? text.length - 2 : 2;
    for (const odd of ['\u200b', '\u202e', '\u0007', '\ufeff', '\u2028', '\r\n', '\n', '\u3164', '\u00a0']) {
      const value = kept(one, `${text.slice(0, at)}${odd}${text.slice(at)}`);
      expect(value === null || typeof value === 'string', JSON.stringify(odd)).toBe(true);
      const said = String(value ?? '');
      expect(said).not.toMatch(/[^\P{C}\n]|[\u2028\u2029\u00a0\u3164]/u);
      expect(said.includes('\n') && !ofLines.has(one.field)).toBe(false);
    }
  });

  it('is empty where nothing can be seen', () => {
    for (const nothing of ['\u200b', '\u3164', '\ufeff \u2800'])
      expect([null, '', undefined]).toContain(kept(one, nothing));
  });
});

it('the texts of several lines are fields', () => {
  expect(texts.map(({ field }) => field)).toEqual(expect.arrayContaining([...ofLines]) as unknown);
});
