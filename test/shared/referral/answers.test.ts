import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, answersSchema } from '#shared/referral/answers';
import { type FieldName, fieldNames } from '#shared/questions/table';
import { needs } from '#shared/referral/needs';
import { everyAnswer } from './any-answers.ts';
import { answersWith, imminent, safeguardingMade, safeguardingNotMade } from './short-path.ts';

const problemsOf = (answers: unknown): Record<string, string> => {
  const parsed = answersSchema.safeParse(answers);
  const issues = parsed.success ? [] : parsed.error.issues;
  return Object.fromEntries(issues.map((issue) => [issue.path.join('.'), issue.message]));
};
const accepted = (changed: Partial<Record<FieldName, unknown>>) => {
  expect(problemsOf(answersWith(changed))).toEqual({});
};
const without = (answers: Answers, field: FieldName) =>
  Object.fromEntries(Object.entries(answers).filter(([name]) => name !== field)) as Answers;

/** What each question of the short path may demand (B1). */
const questions: readonly (readonly FieldName[])[] = [
  ['familyName'],
  ['birth', 'dateOfBirth', 'estimatedAge'],
  [],
  ['court', 'otherCourt'],
  ['hearingDay', 'hearingTimeKnown', 'hearingTime'],
  ['stage'],
  ['offenceKnown', 'offence'],
  ['whereNow', 'herPhone'],
  ['livesIn'],
  ['whySecondaryCare'],
  ['openToTeam'],
  ['selfHarm', 'selfHarmConcern', 'imminentDone', 'imminentToldName', 'imminentToldRole', 'imminentToldTime'],
  ['riskToOthers', 'riskToOthersConcern'],
  ['riskFromSomeone', 'riskFromDetail'],
  [
    ...(['safeguarding', 'safeguardingWhom', 'safeguardingMade', 'safeguardingMadeTo'] as const),
    ...(['safeguardingMadeDay', 'safeguardingWho', 'safeguardingBy', 'pregnant'] as const),
  ],
  ['communication', 'communicationNeed'],
  [
    ...(['agreesToReferral', 'shareWithTeam', 'shareWithProbation', 'shareWithCourt'] as const),
    ...(['agreedDay', 'agreedTime', 'agreedTakenBy'] as const),
  ],
  ['myPhone'],
];

describe('what the short path demands', () => {
  it('are the 18 questions and nothing else', () => {
    expect(questions).toHaveLength(18);
    expect(new Set(needs.map((need) => need.field))).toEqual(new Set(questions.flat()));
  });

  it('is met by the sample referral, which answers no field twice', () => {
    accepted({});
  });

  it.each<[string, Partial<Record<FieldName, unknown>>]>([
    ['1: one name, family', { givenNames: undefined }],
    ['1: one name, given', { familyName: undefined }],
    ['2: an estimate', { birth: 'estimate', dateOfBirth: undefined, estimatedAge: '34', adult: 'yes' }],
    ['4: another court', { court: 'other', otherCourt: 'A court out of London' }],
    ['5: a time', { hearingTimeKnown: 'at', hearingTime: '14:30' }],
    ['5: no time', { hearingTimeKnown: 'listed' }],
    ['6: stage not known', { stage: 'not-known' }],
    ['6: no plea yet', { stage: 'no-plea' }],
    ['7: offence not known', { offenceKnown: 'not-known', offence: undefined }],
    ['8: only through me', { whereNow: 'through-referrer' }],
    ['8: her own phone, with no way confirmed as safe', { whereNow: 'own-phone', herPhone: '020 7946 0999' }],
    ['9: not known', { livesIn: ['not-known'] }],
    ['9: refuge, without an address', { livesIn: ['refuge'] }],
    ['9: no fixed address', { livesIn: ['no-fixed-address'] }],
    ['9: outside London', { livesIn: ['outside-london'] }],
    ['11: not known', { openToTeam: 'not-known' }],
    ['11: yes, which team not known', { openToTeam: 'yes' }],
    ['12: not assessed', { selfHarm: 'not-assessed' }],
    ['12: imminent, with what was done', imminent],
    ['13: not known', { riskToOthers: 'not-known' }],
    ['14: not asked', { riskFromSomeone: 'not-asked' }],
    ['14: not safe to ask', { riskFromSomeone: 'not-safe-to-ask' }],
    ['15: not known', { safeguarding: 'not-known', pregnant: 'not-known' }],
    ['15: not asked', { safeguarding: 'not-asked', pregnant: 'not-asked' }],
    ['15: yes and made, without a reference', safeguardingMade],
    ['15: yes and not made', safeguardingNotMade],
    ['15: yes, not known whether made', { ...safeguardingNotMade, safeguardingMade: 'not-known' }],
    ['16: not known', { communication: 'not-known' }],
    [
      '17: sharing not asked',
      { shareWithTeam: 'not-asked', shareWithProbation: 'not-asked', shareWithCourt: 'not-asked' },
    ],
    ['18: a number, and not until when', { myPhoneUntil: undefined }],
    ['18: no deputy', { deputyName: undefined, deputyPhone: undefined, deputyEmail: undefined }],
  ])('accepts %s', (_, changed) => {
    accepted(changed);
  });

  it.each<[FieldName, string]>([
    ['birth', 'not-known'],
    ['whereNow', 'not-known'],
    ['agreesToReferral', 'not-asked'],
    ['hearingTimeKnown', 'not-known'],
  ])('has no “not known” for %s', (field, value) => {
    expect(problemsOf(answersWith({ [field]: value }))).toHaveProperty(field, 'Choose one of the answers');
  });

  it.each(['0', '00', '111', '999'])('takes no age of %s', (estimatedAge) => {
    const said = { birth: 'estimate', dateOfBirth: undefined, adult: 'yes', estimatedAge };
    expect(problemsOf(answersWith(said))).toHaveProperty('estimatedAge', 'Enter an age in years, like 34');
  });

  it('does not send imminent risk without what was done and who was told', () => {
    expect(Object.keys(problemsOf(answersWith({ selfHarm: 'imminent' })))).toEqual([
      'imminentDone',
      'imminentToldName',
      'imminentToldRole',
      'imminentToldTime',
    ]);
  });

  it('demands one field exactly where its row says so, in the words of its row', () => {
    fc.assert(
      fc.property(everyAnswer, fc.constantFrom(...fieldNames), (answers, field) => {
        const given = without(answers, field);
        const wanted = needs.filter((need) => need.field === field && (need.when?.(given) ?? true));
        const expected = Object.fromEntries(wanted.map((need) => [field, need.say]));
        expect(problemsOf(given)).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('passes with every optional field taken away at once', () => {
    fc.assert(
      fc.property(everyAnswer, (answers) => {
        const needed = new Set(
          needs.filter((need) => need.when?.(answers) ?? true).map((need) => need.field),
        );
        const least = Object.fromEntries(
          Object.entries(answers).filter(([name]) => needed.has(name as FieldName) || name === 'familyName'),
        );
        expect(problemsOf(least)).toEqual({});
      }),
    );
  });

  it('says everything that is missing at once, misspelt fields too', () => {
    const found = problemsOf({ hearingDay: '2026-02-30', surprise: 'x' });
    expect(found).toHaveProperty('hearingDay', 'February 2026 has 28 days');
    expect(found).toHaveProperty('myPhone', 'Enter your number today');
  });
});

describe('answers as sent', () => {
  it('reads a cleared field as one that was never filled in', () => {
    const cleared = answersSchema.parse(answersWith({ doNotShare: '', safeWays: [] }));
    expect(cleared).toEqual(answersSchema.parse(answersWith()));
  });

  it('takes spaces around a text off, and only spaces are no answer', () => {
    expect(answersSchema.parse(answersWith({ familyName: '  Testperson ' })).familyName).toBe('Testperson');
    expect(problemsOf(answersWith({ whySecondaryCare: '   ' }))).toHaveProperty('whySecondaryCare');
  });

  it.each<[FieldName, number]>([
    ['offence', 100],
    ['whySecondaryCare', 600],
    ['familyName', 35],
  ])('takes %s up to %i characters', (field, max) => {
    accepted({ [field]: 'x'.repeat(max) });
    expect(problemsOf(answersWith({ [field]: 'x'.repeat(max + 1) }))).toEqual({
      [field]: `Use ${max} characters or fewer`,
    });
  });

  it('knows no field for a street address', () => {
    const streets = fieldNames.filter((field) => /address|street|postcode/i.test(field));
    expect(streets).toEqual([]);
    expect(answersSchema.safeParse({ ...answersWith(), address: '1 Example Street' }).success).toBe(false);
  });

  it.each([null, [], 'text', 7, undefined])('refuses %j, which is no form', (body) => {
    expect(answersSchema.safeParse(body).success).toBe(false);
  });
});
