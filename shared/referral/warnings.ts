import type { FieldName } from './fields.ts';

const supervised = 'Nothing goes to probation, which supervises any order. Ask her again before the hearing.';
const decides = 'Nothing goes to the court, which decides. Ask her again before the hearing.';
const unborn = 'An unborn child may need safeguarding. Ask her when you can, and phone us.';
const noTeam = 'No team can be asked without her yes, and a later yes needs a new referral.';
const atRisk =
  'If a child, an unborn child or an adult may be at risk, act today: this form makes no safeguarding referral.';

type Warnings = Partial<Record<FieldName, Readonly<Record<string, string>>>>;
const rows = {
  hearingTimeKnown: { listed: 'We count on 10:00, when lists begin. Phone us when you know the time.' },
  stage: {
    'no-plea':
      'There is no requirement without a conviction. You can send this; phone us when she has pleaded.',
    'not-known': 'There is no requirement without a conviction. Ask the court, and phone us.',
  },
  offenceKnown: { 'not-known': 'A team will ask. Look at the charge sheet, and phone us when you know.' },
  livesIn: { 'not-known': 'It decides which team is asked. Ask her or probation, and phone us.' },
  openToTeam: { 'not-known': 'A team that knows her is asked first. Ask her or her GP, and phone us.' },
  selfHarm: {
    'not-assessed': 'It is shown in red. Ask custody healthcare or liaison and diversion to see her today.',
  },
  riskToOthers: { 'not-known': 'Staff meet her unprepared. Ask custody staff or probation, and phone us.' },
  riskFromSomeone: {
    'not-asked': 'Ask her alone, before anybody contacts her. Until then only the way in question 8 is safe.',
    'not-safe-to-ask': 'Only the way in question 8 is safe. Ask her alone when you can, and phone us.',
  },
  safeguarding: { 'not-known': atRisk, 'not-asked': atRisk },
  pregnant: { 'not-known': unborn, 'not-asked': unborn },
  communication: { 'not-known': 'Nobody books an interpreter. Ask her or custody staff, and phone us.' },
  shareWithTeam: {
    no: `${noTeam} Tell her what that means.`,
    'not-asked': `${noTeam} Ask her before you send.`,
  },
  shareWithProbation: { no: supervised, 'not-asked': supervised },
  shareWithCourt: { no: decides, 'not-asked': decides },
} satisfies Warnings;

/**
 * Answers that stop nothing and still cost her something: what they mean and what to do (H1). A “no” that is
 * good news has no row.
 */
export const warnings: Warnings = rows;

/** The line that takes the reason for an answer that warns. It may stay empty: nothing more is demanded. */
export const whyFields: Partial<Record<FieldName, FieldName>> = {
  hearingTimeKnown: 'hearingTimeWhy',
  stage: 'stageWhy',
  offenceKnown: 'offenceWhy',
  livesIn: 'livesInWhy',
  openToTeam: 'openToTeamWhy',
  selfHarm: 'selfHarmWhy',
  riskToOthers: 'riskToOthersWhy',
  riskFromSomeone: 'riskFromWhy',
  safeguarding: 'safeguardingWhy',
  pregnant: 'pregnantWhy',
  communication: 'communicationWhy',
  shareWithTeam: 'shareWhyNot',
  shareWithProbation: 'probationWhyNot',
  shareWithCourt: 'courtWhyNot',
} satisfies Record<keyof typeof rows, FieldName>;
