import * as fc from 'fast-check';
import { boroughs } from '#shared/reference/boroughs';
import { courts } from '#shared/reference/courts';
import type { Answers } from '#shared/referral/answers';
import { type FieldName, fields } from '#shared/referral/fields';
import { whyFields } from '#shared/referral/warnings';

const texts: Partial<Record<FieldName, number>> = {
  familyName: 35,
  givenNames: 35,
  otherCourt: 100,
  offence: 100,
  whereDetail: 200,
  safeTimes: 200,
  whySecondaryCare: 600,
  openTeam: 200,
  selfHarmConcern: 200,
  imminentDone: 300,
  imminentToldName: 100,
  imminentToldRole: 100,
  riskToOthersConcern: 200,
  riskFromDetail: 200,
  safeguardingMadeTo: 120,
  safeguardingReference: 60,
  safeguardingWho: 120,
  safeguardingBy: 60,
  communicationNeed: 200,
  capacityWho: 120,
  doNotShare: 600,
  agreedTakenBy: 100,
  leafletWhyNot: 200,
  ...Object.fromEntries(Object.values(whyFields).map((field) => [field, 200])),
  deputyName: 100,
  nhsNumber: 20,
  crn: 30,
  pnc: 30,
  cro: 30,
  urn: 40,
};
const days: readonly FieldName[] = [
  'dateOfBirth',
  'hearingDay',
  'safeguardingMadeDay',
  'capacityDay',
  'agreedDay',
];
const clocks: readonly FieldName[] = ['hearingTime', 'imminentToldTime', 'agreedTime', 'myPhoneUntil'];
const phones: readonly FieldName[] = ['herPhone', 'myPhone', 'deputyPhone'];

/** A text that is not only spaces; it keeps its length when spaces around it are taken off. */
const words = (max: number) =>
  fc.string({ minLength: 1, maxLength: max, unit: 'grapheme' }).map((text) => {
    const kept = text.trim().slice(0, max).toWellFormed().trim();
    return kept === '' ? 'x' : kept;
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

function optionsOf(field: FieldName): fc.Arbitrary<unknown> {
  const schema = fields[field] as unknown as {
    options?: string[];
    element?: { options?: string[] };
  };
  if (schema.options) return fc.constantFrom(...schema.options);
  return fc.subarray(schema.element?.options ?? ['never'], { minLength: 1 });
}

function valueOf(field: FieldName): fc.Arbitrary<unknown> {
  const max = texts[field];
  if (max) return words(max);
  if (days.includes(field)) return day;
  if (clocks.includes(field)) return clock;
  if (phones.includes(field))
    return fc.constantFrom('020 7946 0188', '+44 20 7946 0188 ext 12', '0300 123 4567');
  if (field === 'estimatedAge') return fc.integer({ min: 10, max: 99 }).map(String);
  if (field === 'court') return fc.constantFrom('other', ...courts.map((court) => court.id));
  if (field === 'livesIn')
    return fc.subarray(['refuge', 'not-known', ...boroughs.map((one) => one.id)], {
      minLength: 1,
      maxLength: 4,
    });
  if (field === 'deputyEmail') return fc.constant('deputy@probation.example');
  return optionsOf(field);
}

export const fieldNames = Object.keys(fields) as FieldName[];

/** Every field of the form answered, each with something it may hold. */
export const everyAnswer: fc.Arbitrary<Required<Answers>> = fc.record(
  Object.fromEntries(fieldNames.map((field) => [field, valueOf(field)])),
) as fc.Arbitrary<Required<Answers>>;
