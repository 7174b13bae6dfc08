import type { FieldName, GivenAnswers } from './fields.ts';

export type Need = { field: FieldName; say: string; when?: (given: GivenAnswers) => boolean };

const convicted = (a: GivenAnswers) => a.stage === 'guilty-plea' || a.stage === 'found-guilty';

/** True where her age must be asked outright: an estimate, or a date that makes her 18 within the last year. */
export function mustAskAdult(a: GivenAnswers, today: string): boolean {
  if (a.birth === 'estimate') return true;
  if (!a.dateOfBirth || !convicted(a)) return false;
  const years = yearsOld(a.dateOfBirth, today);
  return years === 18;
}

/** Whole years of age on a London day; both dates YYYY-MM-DD. */
export function yearsOld(dateOfBirth: string, today: string): number {
  const beforeBirthday = today.slice(5) < dateOfBirth.slice(5) ? 1 : 0;
  return Number(today.slice(0, 4)) - Number(dateOfBirth.slice(0, 4)) - beforeBirthday;
}

const concern = (a: GivenAnswers) => a.safeguarding === 'yes';
const made = (a: GivenAnswers) => concern(a) && a.safeguardingMade === 'yes';
const notMade = (a: GivenAnswers) =>
  concern(a) && a.safeguardingMade !== undefined && a.safeguardingMade !== 'yes';
const imminent = (a: GivenAnswers) => a.selfHarm === 'imminent';
const anyName = (a: GivenAnswers) => !a.familyName && !a.givenNames;

/** What the short path demands before it can be sent, as rows: the form, the server and the messages read this one table. */
export const needs: readonly Need[] = [
  { field: 'familyName', say: 'Enter her name as known to the court; one name is enough', when: anyName },
  { field: 'birth', say: 'Say whether you know her date of birth or only about how old she is' },
  { field: 'dateOfBirth', say: 'Enter her date of birth', when: (a) => a.birth === 'date' },
  { field: 'estimatedAge', say: 'Enter about how old she is, in years', when: (a) => a.birth === 'estimate' },
  { field: 'court', say: 'Choose the court' },
  { field: 'otherCourt', say: 'Enter the name of the court', when: (a) => a.court === 'other' },
  { field: 'hearingDay', say: 'Enter the day of the hearing' },
  { field: 'hearingTimeKnown', say: 'Say whether the time of the hearing is known' },
  { field: 'hearingTime', say: 'Enter the time of the hearing', when: (a) => a.hearingTimeKnown === 'at' },
  { field: 'stage', say: 'Choose the stage the case has reached, or “not known”' },
  { field: 'offenceKnown', say: 'Say whether the offence is known' },
  { field: 'offence', say: 'Enter the offence in a few words', when: (a) => a.offenceKnown === 'yes' },
  {
    field: 'whereNow',
    say: 'Say where she is now and how staff can reach her; “only through me” always works',
  },
  {
    field: 'herPhone',
    say: 'Enter the phone number she says is safe',
    when: (a) => a.whereNow === 'own-phone',
  },
  { field: 'livesIn', say: 'Choose where she lives, or “not known”' },
  { field: 'whySecondaryCare', say: 'Say in up to three sentences why she needs secondary care' },
  { field: 'openToTeam', say: 'Say whether she is open to a mental health team, or “not known”' },
  {
    field: 'selfHarm',
    say: 'Choose what is known about suicide or self-harm now; “not assessed” is allowed',
  },
  {
    field: 'selfHarmConcern',
    say: 'Say what the concern is, in one line',
    when: (a) => a.selfHarm === 'concern',
  },
  { field: 'imminentDone', say: 'Say what has been done about the imminent risk', when: imminent },
  { field: 'imminentToldName', say: 'Enter the name of the person who has been told', when: imminent },
  { field: 'imminentToldRole', say: 'Enter the role of the person who has been told', when: imminent },
  { field: 'imminentToldTime', say: 'Enter the time they were told, like 11:05', when: imminent },
  { field: 'riskToOthers', say: 'Choose what is known about risk to others or staff, or “not known”' },
  {
    field: 'riskToOthersConcern',
    say: 'Say what the risk to others is, in one line',
    when: (a) => a.riskToOthers === 'concern',
  },
  { field: 'riskFromSomeone', say: 'Say whether she is at risk from someone; “not asked” is allowed' },
  {
    field: 'riskFromDetail',
    say: 'Say in one line who must not know, or what the risk is',
    when: (a) => a.riskFromSomeone === 'yes',
  },
  {
    field: 'safeguarding',
    say: 'Say whether there is a safeguarding concern, or “not known” or “not asked”',
  },
  { field: 'safeguardingWhom', say: 'Choose whom the concern is about', when: concern },
  { field: 'safeguardingMade', say: 'Say whether a safeguarding referral has been made', when: concern },
  { field: 'safeguardingMadeTo', say: 'Say to whom the safeguarding referral was made', when: made },
  { field: 'safeguardingMadeDay', say: 'Enter the day it was made', when: made },
  { field: 'safeguardingWho', say: 'Say who will make the safeguarding referral', when: notMade },
  { field: 'safeguardingBy', say: 'Say by when it will be made', when: notMade },
  { field: 'pregnant', say: 'Say whether she is pregnant, or “not known” or “not asked”' },
  { field: 'communication', say: 'Say whether she needs an interpreter or other help, or “not known”' },
  { field: 'communicationNeed', say: 'Say which help she needs', when: (a) => a.communication === 'yes' },
  { field: 'agreesToReferral', say: 'Say whether she agrees to be referred' },
  { field: 'shareWithTeam', say: 'Say whether she agrees to share with the secondary-care team' },
  { field: 'shareWithProbation', say: 'Say whether she agrees to share with probation' },
  { field: 'shareWithCourt', say: 'Say whether she agrees to share with the court' },
  { field: 'agreedDay', say: 'Enter the day she agreed' },
  { field: 'agreedTime', say: 'Enter the time she agreed, like 10:40' },
  { field: 'agreedTakenBy', say: 'Say who took her agreement' },
  { field: 'myPhone', say: 'Enter your number today' },
];
