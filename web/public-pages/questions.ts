import { type FieldName, fields } from '#shared/referral/fields';
import { inWords } from '#shared/referral/words';

/** One question of the short path as it is asked on paper: what to write or circle, and the form's fields it fills. */
export type PaperQuestion = { ask: string; answers: string; fields: readonly FieldName[] };

type ChoiceField = {
  [F in FieldName]: (typeof fields)[F] extends { options: readonly string[] } ? F : never;
}[FieldName];

/** The choices of a field in the form's own words, each with what more to write. */
function choices(field: ChoiceField, more: Record<string, string> = {}): string {
  const options: readonly string[] = fields[field].options;
  return options.map((option) => inWords(field, { [field]: option }) + (more[option] ?? '')).join(' · ');
}

/** The 18 questions (B1), in the form's order. */
export const paperQuestions: readonly PaperQuestion[] = [
  {
    ask: 'Her name as known to the court',
    answers: 'Family and given names; one is enough',
    fields: ['familyName', 'givenNames'],
  },
  {
    ask: 'Date of birth',
    answers: 'Or: about … years old',
    fields: ['birth', 'dateOfBirth', 'estimatedAge'],
  },
  {
    ask: '18 or over when convicted, or today if not yet convicted?',
    answers: choices('adult', { no: ' (stop: phone the youth justice service)' }),
    fields: ['adult'],
  },
  { ask: 'Court', answers: '', fields: ['court', 'otherCourt'] },
  {
    ask: 'Day and time of the hearing',
    answers: 'Time may be: on the list, time not known',
    fields: ['hearingDay', 'hearingTimeKnown', 'hearingTimeWhy', 'hearingTime', 'hearingMoved'],
  },
  { ask: 'Stage', answers: choices('stage'), fields: ['stage', 'stageWhy'] },
  {
    ask: 'Offence in a few words',
    answers: 'Or: not known',
    fields: ['offenceKnown', 'offenceWhy', 'offence'],
  },
  {
    ask: 'Where she is now, and how staff can reach her safely today',
    answers: choices('whereNow', { 'own-phone': ' (which ways and times are safe?)' }),
    fields: ['whereNow', 'whereDetail', 'herPhone', 'safeWays', 'safeTimes'],
  },
  {
    ask: 'Where she lives',
    answers: 'Borough · No fixed address · Refuge (no address) · Outside London · Not known',
    fields: ['livesIn', 'livesInWhy'],
  },
  { ask: 'Why secondary care, in up to three sentences', answers: '', fields: ['whySecondaryCare'] },
  {
    ask: 'Open to a mental health team?',
    answers: choices('openToTeam', { yes: ' (which?)' }),
    fields: ['openToTeam', 'openToTeamWhy', 'openTeam'],
  },
  {
    ask: 'Suicide or self-harm now',
    answers: choices('selfHarm', {
      concern: ' (in one line)',
      imminent:
        ' (first tell custody healthcare, court staff or 999; then what was done, whom you told and when)',
    }),
    fields: [
      'selfHarm',
      'selfHarmWhy',
      'selfHarmConcern',
      'imminentDone',
      'imminentToldName',
      'imminentToldRole',
      'imminentToldTime',
    ],
  },
  {
    ask: 'Risk to others or staff',
    answers: choices('riskToOthers', { concern: ' (in one line)' }),
    fields: ['riskToOthers', 'riskToOthersWhy', 'riskToOthersConcern'],
  },
  {
    ask: 'Is she at risk from someone? Anyone who must not know?',
    answers: choices('riskFromSomeone', { yes: ' (in one line)' }),
    fields: ['riskFromSomeone', 'riskFromWhy', 'riskFromDetail'],
  },
  {
    ask: 'Safeguarding concern: child, unborn child or adult? Pregnant?',
    answers: `Each: ${choices('safeguarding')}. If yes: this sheet makes no safeguarding referral. Made (to whom, when), or who will, by when`,
    fields: [
      'safeguarding',
      'safeguardingWhy',
      'safeguardingWhom',
      'pregnant',
      'pregnantWhy',
      'safeguardingMade',
      'safeguardingMadeTo',
      'safeguardingMadeDay',
      'safeguardingReference',
      'safeguardingWho',
      'safeguardingBy',
    ],
  },
  {
    ask: 'Interpreter or other communication need',
    answers: choices('communication', { yes: ' (which?)' }),
    fields: ['communication', 'communicationWhy', 'communicationNeed'],
  },
  {
    ask: 'She agrees to be referred, and to share with',
    answers: `Referred: ${choices('agreesToReferral', { no: ' (stop)' })}. Team, probation, court, each: ${choices('shareWithTeam')} (without a yes no team can be asked). Anything not to share. When, and who asked her. If her capacity to agree is in doubt, stop: who will check, when`,
    fields: [
      'agreesToReferral',
      'capacityDoubted',
      'capacityWho',
      'capacityDay',
      'shareWithTeam',
      'shareWhyNot',
      'shareWithProbation',
      'probationWhyNot',
      'shareWithCourt',
      'courtWhyNot',
      'doNotShare',
      'agreedDay',
      'agreedTime',
      'agreedHow',
      'agreedTakenBy',
    ],
  },
  {
    ask: 'Your number today, until when, and a deputy',
    answers: 'Until when, and the deputy, may be left out',
    fields: ['myPhone', 'myPhoneUntil', 'deputyName', 'deputyPhone', 'deputyEmail'],
  },
];
