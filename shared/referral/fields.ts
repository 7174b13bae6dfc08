import * as z from 'zod';
import { phoneSchema } from '#shared/people/person';

const text = (max: number) => z.string().trim().max(max, `Use ${max} characters or fewer`);
const choice = <const C extends readonly [string, ...string[]]>(...options: C) =>
  z.enum(options, 'Choose one of the answers');
const why = text(200);
const day = z.iso.date('Enter a real date, like 27 3 2026');
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Enter a time, like 14:30');

/** Every field of the short path (B1), one shape for the form, the draft and the server. */
export const fields = {
  familyName: text(35),
  givenNames: text(35),

  birth: choice('date', 'estimate'),
  dateOfBirth: day,
  estimatedAge: z.string().regex(/^([1-9]\d?|10\d|110)$/, 'Enter an age in years, like 34'),
  adult: choice('yes', 'no'),

  court: text(60),
  otherCourt: text(100),
  hearingDay: day,
  hearingTimeKnown: choice('at', 'listed'),
  hearingTimeWhy: why,
  hearingTime: clock,
  hearingMoved: choice('put-back', 'started'),
  stage: choice('guilty-plea', 'found-guilty', 'no-plea', 'not-known'),
  stageWhy: why,

  offenceKnown: choice('yes', 'not-known'),
  offenceWhy: why,
  offence: text(100),

  whereNow: choice('cells', 'court-building', 'prison', 'hospital', 'own-phone', 'through-referrer'),
  whereDetail: text(200),
  herPhone: phoneSchema,
  safeWays: z.array(choice('call', 'text', 'voicemail')).max(3),
  safeTimes: text(200),

  livesIn: z.array(text(60)).max(12),
  livesInWhy: why,

  whySecondaryCare: text(600),
  openToTeam: choice('yes', 'no', 'not-known'),
  openToTeamWhy: why,
  openTeam: text(200),

  // The one that opens the stop page stands last: arrow keys choose whatever they pass.
  selfHarm: choice('none-known', 'concern', 'not-assessed', 'imminent'),
  selfHarmWhy: why,
  selfHarmConcern: text(200),
  imminentDone: text(300),
  imminentToldName: text(100),
  imminentToldRole: text(100),
  imminentToldTime: clock,

  riskToOthers: choice('none-known', 'concern', 'not-known'),
  riskToOthersWhy: why,
  riskToOthersConcern: text(200),

  riskFromSomeone: choice('yes', 'no', 'not-asked', 'not-safe-to-ask'),
  riskFromWhy: why,
  riskFromDetail: text(200),

  safeguarding: choice('yes', 'no', 'not-known', 'not-asked'),
  safeguardingWhy: why,
  safeguardingWhom: z.array(choice('child', 'unborn', 'adult')).max(3),
  pregnant: choice('yes', 'no', 'not-known', 'not-asked'),
  pregnantWhy: why,
  safeguardingMade: choice('yes', 'no', 'not-known'),
  safeguardingMadeTo: text(120),
  safeguardingMadeDay: day,
  safeguardingReference: text(60),
  safeguardingWho: text(120),
  safeguardingBy: text(60),

  communication: choice('yes', 'no', 'not-known'),
  communicationWhy: why,
  communicationNeed: text(200),

  agreesToReferral: choice('yes', 'no'),
  capacityDoubted: choice('yes', 'no'),
  capacityWho: text(120),
  capacityDay: day,
  shareWithTeam: choice('yes', 'no', 'not-asked'),
  shareWhyNot: why,
  shareWithProbation: choice('yes', 'no', 'not-asked'),
  probationWhyNot: why,
  shareWithCourt: choice('yes', 'no', 'not-asked'),
  courtWhyNot: why,
  doNotShare: text(600),
  agreedDay: day,
  agreedTime: clock,
  agreedHow: choice('in-person', 'phone', 'video', 'interpreter'),
  agreedTakenBy: text(100),
  leaflet: choice('given', 'read', 'not-yet'),
  leafletInterpreter: choice('yes', 'no'),
  leafletWhyNot: why,

  myPhone: phoneSchema,
  myPhoneUntil: clock,
  deputyName: text(100),
  deputyPhone: phoneSchema,
  deputyEmail: z.email('Enter an email address, like name@nhs.net').max(254),

  nhsNumber: text(20),
  crn: text(30),
  pnc: text(30),
  cro: text(30),
  urn: text(40),
};

export type FieldName = keyof typeof fields;

/** Answers as they were given, before anything is demanded of them. */
export type GivenAnswers = { [F in FieldName]?: z.infer<(typeof fields)[F]> };
