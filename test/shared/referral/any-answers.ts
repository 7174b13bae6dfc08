import * as fc from 'fast-check';
import { boroughs } from '#shared/reference/boroughs';
import { foldLong } from '#shared/text/fold';
import { courts } from '#shared/reference/courts';
import type { Answers } from '#shared/referral/answers';
import { type FieldName, fieldNames, questions } from '#shared/questions/table';

const shaped: readonly FieldName[] = ['estimatedAge', 'herPhone', 'myPhone', 'deputyPhone', 'deputyEmail'];
const phones: readonly FieldName[] = ['herPhone', 'myPhone', 'deputyPhone'];

/** Every field that takes any text. */
export const plainTexts = fieldNames.filter((field) => {
  const { kind } = questions[field].answer;
  return (kind === 'text' || kind === 'long') && !shaped.includes(field);
});

/** A text with something to be seen, as it is kept. */
const words = (max: number) =>
  fc.string({ minLength: 1, maxLength: max, unit: 'grapheme' }).map((text) => {
    const kept = foldLong(text.toWellFormed());
    return kept === '' || kept.length > max ? 'x' : kept;
  });
const two = (n: number) => String(n).padStart(2, '0');
const clock = fc.tuple(fc.nat(23), fc.nat(59)).map(([h, m]) => `${two(h)}:${two(m)}`);
const day = fc
  .tuple(
    fc.integer({ min: 1930, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`);

function valueOf(field: FieldName): fc.Arbitrary<unknown> {
  const { kind, choices = {}, max = 0 } = questions[field].answer;
  if (field === 'estimatedAge') return fc.integer({ min: 10, max: 99 }).map(String);
  if (field === 'court') return fc.constantFrom('other', ...courts.map((court) => court.id));
  if (field === 'livesIn')
    return fc.subarray(['refuge', 'not-known', ...boroughs.map((one) => one.id)], {
      minLength: 1,
      maxLength: 4,
    });
  if (field === 'deputyEmail') return fc.constant('deputy@probation.example');
  if (phones.includes(field))
    return fc.constantFrom('020 7946 0188', '+44 20 7946 0188 ext 12', '0300 123 4567');
  if (kind === 'day') return day;
  if (kind === 'clock') return clock;
  if (kind === 'choice') return fc.constantFrom(...Object.keys(choices));
  if (kind === 'many') return fc.subarray(Object.keys(choices), { minLength: 1 });
  return words(max);
}

/** Every field of the form answered, each with something it may hold. */
export const everyAnswer: fc.Arbitrary<Required<Answers>> = fc.record(
  Object.fromEntries(fieldNames.map((field) => [field, valueOf(field)])),
) as fc.Arbitrary<Required<Answers>>;
