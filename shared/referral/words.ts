import { boroughs } from '#shared/reference/boroughs';
import { courts } from '#shared/reference/courts';
import { clockWords, dayWords } from '#shared/time/london';
import type { DraftAnswers } from './draft.ts';
import type { FieldName } from './fields.ts';
import { livesElsewhere } from './today.ts';

/** What each field is called wherever an answer is read back. */
export const fieldLabels: Record<FieldName, string> = {
  familyName: 'Family name',
  givenNames: 'Given names',
  birth: 'Date of birth known',
  dateOfBirth: 'Date of birth',
  estimatedAge: 'About how old (years)',
  adult: '18 or over',
  court: 'Court',
  otherCourt: 'Other court',
  hearingDay: 'Day of the hearing',
  hearingTimeKnown: 'Time known',
  hearingTimeWhy: 'Why no time',
  hearingTime: 'Time of the hearing',
  hearingMoved: 'If the time has gone',
  stage: 'Stage',
  stageWhy: 'Why that stage',
  offenceKnown: 'Offence known',
  offenceWhy: 'Why it is not known',
  offence: 'Offence',
  whereNow: 'Where she is now',
  whereDetail: 'How to reach her there',
  herPhone: 'Her own phone',
  safeWays: 'Safe on her phone',
  safeTimes: 'Safe times',
  livesIn: 'Where she lives',
  livesInWhy: 'Why that is not known',
  whySecondaryCare: 'Why secondary care',
  openToTeam: 'Open to a mental health team',
  openToTeamWhy: 'Why that is not known',
  openTeam: 'Which team',
  selfHarm: 'Suicide or self-harm now',
  selfHarmWhy: 'Why nobody assessed it',
  selfHarmConcern: 'The concern',
  imminentDone: 'What was done about the imminent risk',
  imminentToldName: 'Who was told',
  imminentToldRole: 'Their role',
  imminentToldTime: 'When they were told',
  riskToOthers: 'Risk to others or staff',
  riskToOthersWhy: 'Why that risk is not known',
  riskToOthersConcern: 'The risk to others',
  riskFromSomeone: 'At risk from someone',
  riskFromWhy: 'Why she was not asked',
  riskFromDetail: 'From whom, or who must not know',
  safeguarding: 'Safeguarding concern',
  safeguardingWhy: 'Why that is not known',
  safeguardingWhom: 'The concern is about',
  pregnant: 'Pregnant',
  pregnantWhy: 'Why it is not known whether she is',
  safeguardingMade: 'Safeguarding referral made',
  safeguardingMadeTo: 'Made to',
  safeguardingMadeDay: 'Made on',
  safeguardingReference: 'Its reference',
  safeguardingWho: 'Who will make it',
  safeguardingBy: 'By when',
  communication: 'Interpreter or other communication need',
  communicationWhy: 'Why that is not known',
  communicationNeed: 'Which',
  agreesToReferral: 'Agrees to be referred',
  capacityDoubted: 'Capacity to agree in doubt',
  capacityWho: 'Who will check',
  capacityDay: 'When it will be checked',
  shareWithTeam: 'Share with the secondary-care team',
  shareWhyNot: 'Why not with the team',
  shareWithProbation: 'Share with probation',
  probationWhyNot: 'Why not with probation',
  shareWithCourt: 'Share with the court',
  courtWhyNot: 'Why not with the court',
  doNotShare: 'Do not share',
  agreedDay: 'Agreed on',
  agreedTime: 'Agreed at',
  agreedHow: 'How she was asked',
  agreedTakenBy: 'Taken by',
  leaflet: 'Leaflet',
  leafletInterpreter: 'With an interpreter',
  leafletWhyNot: 'Why not yet',
  myPhone: 'Referrer’s number today',
  myPhoneUntil: 'Until',
  deputyName: 'Deputy',
  deputyPhone: 'Deputy’s number',
  deputyEmail: 'Deputy’s work email',
  nhsNumber: 'NHS number',
  crn: 'CRN',
  pnc: 'PNC ID',
  cro: 'CRO number',
  urn: 'URN',
};

const common: Record<string, string> = {
  yes: 'Yes',
  no: 'No',
  'not-known': 'Not known',
  'not-asked': 'Not asked',
  'none-known': 'None known',
  concern: 'Concern',
};

/** The words of each choice, for the form, for reading back and for the team. */
export const choiceWords: Partial<Record<FieldName, Record<string, string>>> = {
  birth: { date: 'Yes', estimate: 'No, only about how old she is' },
  hearingTimeKnown: { at: 'Yes', listed: 'On the list, time not known' },
  hearingMoved: { 'put-back': 'It has been put back', started: 'It has started or may have finished' },
  stage: { 'guilty-plea': 'Guilty plea', 'found-guilty': 'Found guilty', 'no-plea': 'No plea yet' },
  whereNow: {
    cells: 'In the court cells',
    'court-building': 'In the court building (ask the usher or an officer)',
    prison: 'In prison',
    hospital: 'In hospital',
    'own-phone': 'On her own phone',
    'through-referrer': 'Only through me',
  },
  safeWays: { call: 'Call her', text: 'Text her', voicemail: 'Leave a voicemail' },
  selfHarm: { imminent: 'Imminent', 'not-assessed': 'Not assessed' },
  riskFromSomeone: { 'not-safe-to-ask': 'Not safe to ask' },
  safeguardingWhom: { child: 'A child', unborn: 'An unborn child', adult: 'An adult' },
  agreedHow: {
    'in-person': 'In person',
    phone: 'By phone',
    video: 'By video link',
    interpreter: 'With an interpreter',
  },
  leaflet: { given: 'Given to her', read: 'Read to her', 'not-yet': 'Not yet' },
};

/** Choices that need no words beside the common ones. */
const plainChoices: readonly FieldName[] = [
  ...(['adult', 'offenceKnown', 'openToTeam', 'riskToOthers', 'safeguarding', 'pregnant'] as const),
  ...(['safeguardingMade', 'communication', 'agreesToReferral', 'capacityDoubted'] as const),
  ...(['shareWithTeam', 'shareWithProbation', 'shareWithCourt', 'leafletInterpreter'] as const),
];

const places: Record<string, string> = {
  ...livesElsewhere,
  ...Object.fromEntries(boroughs.map((borough) => [borough.id, borough.name])),
};
const days: readonly FieldName[] = [
  'dateOfBirth',
  'hearingDay',
  'safeguardingMadeDay',
  'capacityDay',
  'agreedDay',
];
const clocks: readonly FieldName[] = ['hearingTime', 'imminentToldTime', 'agreedTime', 'myPhoneUntil'];
const isClock = /^([01]\d|2[0-3]):[0-5]\d$/;
const said = (words: Record<string, string> | undefined, value: string) =>
  words && Object.hasOwn(words, value) ? words[value] : undefined;

// A draft may hold a day that there is not, and is read back as it was typed.
function isRealDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

// Read back to somebody else, "me" would be the reader.
const readBack: Partial<Record<FieldName, Record<string, string>>> = {
  whereNow: { 'through-referrer': 'Only through the referrer' },
};

/** One answer in the words of who gives it, as the form offers it. */
export function offeredWords(field: FieldName, value: string): string {
  if (days.includes(field) && isRealDay(value)) return dayWords(value);
  if (clocks.includes(field) && isClock.test(value)) return clockWords(value);
  if (field === 'livesIn') return said(places, value) ?? value;
  if (field === 'court') return courts.find((court) => court.id === value)?.name ?? 'Another court';
  if (!(field in choiceWords) && !plainChoices.includes(field)) return value;
  return said(choiceWords[field], value) ?? said(common, value) ?? value;
}

/** An answer as a person reads it; an empty string where there is none. */
export function inWords(field: FieldName, answers: DraftAnswers): string {
  const value = answers[field];
  if (value === undefined) return '';
  return (Array.isArray(value) ? value : [value])
    .map((one) => said(readBack[field], one) ?? offeredWords(field, one))
    .join(', ');
}
