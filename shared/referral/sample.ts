import type { Answers } from './answers.ts';

/** A short-path referral, agreed to on one London day for a hearing on another; every name and number in it is invented. */
export function sampleAnswers(today: string, hearingDay = today): Answers {
  return {
    familyName: 'Testperson',
    givenNames: 'Example',
    birth: 'date',
    dateOfBirth: '1991-04-12',
    court: 'thames-magistrates',
    hearingDay,
    hearingTimeKnown: 'listed',
    stage: 'guilty-plea',
    offenceKnown: 'yes',
    offence: 'Shop theft',
    whereNow: 'cells',
    livesIn: ['hackney'],
    whySecondaryCare: 'She hears voices daily and has stopped her medication. She was in hospital last year.',
    openToTeam: 'not-known',
    selfHarm: 'not-assessed',
    riskToOthers: 'none-known',
    riskFromSomeone: 'not-asked',
    safeguarding: 'no',
    pregnant: 'not-asked',
    communication: 'no',
    agreesToReferral: 'yes',
    shareWithTeam: 'yes',
    shareWithProbation: 'yes',
    shareWithCourt: 'not-asked',
    agreedDay: today,
    agreedTime: '00:01',
    agreedTakenBy: 'Rowan Example',
    myPhone: '020 7946 0188',
    myPhoneUntil: '17:00',
  };
}
