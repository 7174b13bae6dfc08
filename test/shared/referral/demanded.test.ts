import { describe, expect, it } from 'vitest';
import { answersSchema } from '#shared/referral/answers';
import type { FieldName } from '#shared/questions/table';
import { answersWith } from './short-path.ts';

type Loose = Partial<Record<FieldName, unknown>>;
const missing = (changed: Loose) =>
  (answersSchema.safeParse(answersWith(changed)).error?.issues ?? []).map(({ path, message }) => [
    path.join('.'),
    message,
  ]);

describe('what is demanded before a referral can be sent', () => {
  it.each<[FieldName, Loose, string]>([
    [
      'familyName',
      { familyName: undefined, givenNames: undefined },
      'Enter her name as known to the court; one name is enough',
    ],
    ['dateOfBirth', { birth: 'date', dateOfBirth: undefined }, 'Enter her date of birth'],
    [
      'estimatedAge',
      { birth: 'estimate', dateOfBirth: undefined, adult: 'yes' },
      'Enter about how old she is, in years',
    ],
    ['otherCourt', { court: 'other' }, 'Enter the name of the court'],
    ['hearingTime', { hearingTimeKnown: 'at' }, 'Enter the time of the hearing'],
    ['offence', { offenceKnown: 'yes', offence: undefined }, 'Enter the offence in a few words'],
    ['herPhone', { whereNow: 'own-phone' }, 'Enter the phone number she says is safe'],
    ['selfHarmConcern', { selfHarm: 'concern' }, 'Say what the concern is, in one line'],
    ['communicationNeed', { communication: 'yes' }, 'Say which help she needs'],
  ])('%s, where %j', (field, changed, say) => {
    expect(missing(changed)).toEqual([[field, say]]);
  });

  it.each<[FieldName, Loose]>([
    ['riskToOthersConcern', { riskToOthers: 'concern' }],
    ['riskFromDetail', { riskFromSomeone: 'yes' }],
    ['safeguardingMade', { safeguarding: 'yes', safeguardingWhom: ['child'] }],
    [
      'safeguardingMadeTo',
      {
        safeguarding: 'yes',
        safeguardingWhom: ['child'],
        safeguardingMade: 'yes',
        safeguardingMadeDay: '2026-11-23',
      },
    ],
    [
      'safeguardingWho',
      { safeguarding: 'yes', safeguardingWhom: ['child'], safeguardingMade: 'no', safeguardingBy: '5pm' },
    ],
  ])('%s, where %j', (field, changed) => {
    expect(missing(changed).map(([path]) => path)).toEqual([field]);
  });

  it('is one name, not two', () => {
    expect(missing({ familyName: undefined })).toEqual([]);
    expect(missing({ givenNames: undefined })).toEqual([]);
  });

  it('is nothing of all that where it is not asked', () => {
    const not = {
      offenceKnown: 'not-known',
      offence: undefined,
      selfHarm: 'none-known',
      riskToOthers: 'not-known',
      riskFromSomeone: 'not-asked',
      communication: 'no',
    };
    expect(missing(not)).toEqual([]);
  });
});
