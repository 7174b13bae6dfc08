import type { FieldName } from './fields.ts';

/**
 * The answers as they are stored and shared: a section is the smallest thing that is versioned,
 * held back from a team, or shown to it.
 */
export const sections = {
  who: ['familyName', 'givenNames', 'birth', 'dateOfBirth', 'estimatedAge', 'adult', 'livesIn'],
  court: ['court', 'otherCourt', 'hearingDay', 'hearingTimeKnown', 'hearingTime', 'hearingMoved', 'stage'],
  offence: ['offenceKnown', 'offence'],
  reach: ['whereNow', 'whereDetail', 'herPhone', 'safeWays', 'safeTimes'],
  need: ['whySecondaryCare', 'openToTeam', 'openTeam'],
  risk: [
    'selfHarm',
    'selfHarmConcern',
    'imminentDone',
    'imminentToldName',
    'imminentToldRole',
    'imminentToldTime',
    'riskToOthers',
    'riskToOthersConcern',
    'riskFromSomeone',
    'riskFromDetail',
  ],
  safeguarding: [
    'safeguarding',
    'safeguardingWhom',
    'pregnant',
    'safeguardingMade',
    'safeguardingMadeTo',
    'safeguardingMadeDay',
    'safeguardingReference',
    'safeguardingWho',
    'safeguardingBy',
  ],
  communication: ['communication', 'communicationNeed'],
  agreement: [
    'agreesToReferral',
    'capacityDoubted',
    'capacityWho',
    'capacityDay',
    'shareWithTeam',
    'shareWhyNot',
    'shareWithProbation',
    'shareWithCourt',
    'doNotShare',
    'agreedDay',
    'agreedTime',
    'agreedHow',
    'agreedTakenBy',
    'leaflet',
    'leafletInterpreter',
    'leafletWhyNot',
  ],
  referrer: ['myPhone', 'myPhoneUntil', 'deputyName', 'deputyPhone', 'deputyEmail'],
  identifiers: ['nhsNumber', 'crn', 'pnc', 'cro', 'urn'],
} as const satisfies Record<string, readonly FieldName[]>;

export type SectionName = keyof typeof sections;
export const sectionNames = Object.keys(sections) as [SectionName, ...SectionName[]];

export const sectionTitles: Record<SectionName, string> = {
  who: 'Who she is',
  court: 'Court and hearing',
  offence: 'Offence',
  reach: 'Where she is and how to reach her safely',
  need: 'Why secondary care',
  risk: 'Risk',
  safeguarding: 'Safeguarding and pregnancy',
  communication: 'Communication needs',
  agreement: 'Her agreement',
  referrer: 'The referrer',
  identifiers: 'Identifiers',
};
