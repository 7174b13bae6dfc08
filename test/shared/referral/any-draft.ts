import * as fc from 'fast-check';
import { fieldNames } from '#shared/questions/table';
import type { DraftAnswers } from '#shared/referral/draft';

/** Texts with the shape of a value, and no value. */
const shaped = fc.constantFrom(
  '24:00',
  '12:60',
  '99:99',
  '0:0',
  '2026-02-30',
  '2026-13-01',
  '0000-00-00',
  '9999-12-31',
  '-000000-01-01',
  '+275760-09-13',
  '--',
  '2026--',
  '110',
  '0',
  '1e9',
  'Infinity',
  'NaN',
  '-1',
  '999 000 0019',
  '0----',
  '\u200b',
  '__proto__',
  'constructor',
  'toString',
  'yes',
  'imminent',
  'date',
  'at',
  'own-phone',
  'guilty-plea',
);
const digits = fc.stringMatching(/^\d{1,4}[-:]\d{1,2}(-\d{1,2})?$/);
const text = fc.oneof(shaped, digits, fc.string({ unit: 'binary', maxLength: 60 }));

/** Whatever a draft can hold, in every field; the choices that open other fields among them. */
export const anyDraft: fc.Arbitrary<DraftAnswers> = fc
  .record(
    Object.fromEntries(
      fieldNames.map((field) => [
        field,
        fc.oneof({ weight: 4, arbitrary: text }, { weight: 1, arbitrary: fc.array(text, { maxLength: 3 }) }),
      ]),
    ),
    { requiredKeys: [] },
  )
  .chain((answers) =>
    fc
      .record(
        Object.fromEntries(
          Object.entries({
            birth: 'date',
            hearingTimeKnown: 'at',
            capacityDoubted: 'yes',
            stage: 'guilty-plea',
            whereNow: 'own-phone',
            safeguarding: 'yes',
            selfHarm: 'concern',
            agreesToReferral: 'yes',
            hearingDay: '2026-11-23',
          }).map(([field, opens]) => [field, fc.constant(opens)]),
        ),
        { requiredKeys: [] },
      )
      .map((open) => ({ ...answers, ...open })),
  ) as fc.Arbitrary<DraftAnswers>;
