import { beforeRecords, type Effective } from './effective.ts';

/**
 * A legal fact, in words for a practitioner. `from` and `to` are days of conviction where the law splits by it. With
 * `verifiedBy: null` no named person has checked it: show that, warn on it, never enforce it (H24).
 */
export type LegalFact = Effective & {
  text: string;
  /** The longest period the fact allows, where it is one. */
  longestMonths: number | null;
  verifiedBy: string | null;
};

const code = 'Sentencing Act 2020';
const newLaw = '2026-03-22';
const lastDayOfOldLaw = '2026-03-21';

function fact(
  id: string,
  name: string,
  source: string,
  text: string,
  more: Partial<LegalFact> = {},
): LegalFact {
  return {
    id,
    name,
    source: `${code}, ${source}`,
    text,
    longestMonths: null,
    from: beforeRecords,
    to: null,
    asOf: '2026-11-23',
    verifiedBy: null,
    ...more,
  };
}

export const law: readonly LegalFact[] = [
  fact(
    'requirement',
    'What it is',
    'Schedule 9 Part 9',
    'A requirement within a community order or a suspended sentence order to submit to mental health treatment for one or more stated periods.',
  ),
  fact(
    'treatment',
    'Mental health treatment',
    'Schedule 9 paragraph 16',
    'Treatment by or under the direction of a registered medical practitioner or a registered psychologist, to improve her mental condition.',
  ),
  fact(
    'kinds',
    'What must be named',
    'Schedule 9 paragraph 16(3)(b)',
    'For each period: the care home or hospital, or the institution or place, or the practitioner or practitioners.',
  ),
  fact(
    'need',
    'First condition',
    'Schedule 9 paragraph 17',
    'The court is satisfied that her mental condition requires treatment and may respond to it, and does not warrant a hospital or guardianship order.',
  ),
  fact(
    'arrangements',
    'Second condition',
    'Schedule 9 paragraph 17',
    'The court is satisfied that arrangements have been or can be made for the treatment.',
  ),
  fact(
    'willingness',
    'Third condition',
    'Schedule 9 paragraph 17',
    'She has said that she is willing to comply. This is not her consent to treatment, which the treating team takes.',
  ),
  fact(
    'no-report',
    "No doctor's report needed",
    'as amended by the Legal Aid, Sentencing and Punishment of Offenders Act 2012',
    'No report by a doctor is required by law since 2012. The court may act on what liaison and diversion, a psychologist or a team says.',
  ),
  fact(
    'adult',
    'Age',
    'section 202',
    'She was 18 or over when convicted. Under 18 a youth rehabilitation order applies, through the youth justice service.',
  ),
  fact(
    'community-order',
    'Longest community order',
    'section 209',
    'A community order ends no later than 3 years after it is made.',
    { longestMonths: 36 },
  ),
  fact(
    'suspended-supervision',
    'Longest supervision under a suspended sentence',
    'section 288',
    'The supervision period is 6 months to 2 years and no longer than the operational period.',
    { longestMonths: 24, to: lastDayOfOldLaw },
  ),
  fact(
    'suspended-supervision-2026',
    'Longest supervision under a suspended sentence',
    'as amended by the Sentencing Act 2026',
    'For convictions from 22 March 2026 the period may be longer. Not verified: check before relying on it.',
    { from: newLaw },
  ),
  fact(
    'suspension-2026',
    'Short sentences suspended',
    'as amended by the Sentencing Act 2026',
    'For convictions from 22 March 2026 a sentence of 12 months or less is suspended unless there are exceptional circumstances or an exception applies; up to 3 years can be suspended.',
    { from: newLaw },
  ),
  fact(
    'early-end-2026',
    'Early end',
    'as amended by sections 38 and 39 of the Sentencing Act 2026',
    'A community order, or the supervision period of a suspended sentence, may end on a day the responsible officer states. Not verified: the day this came into force is not known to us.',
    { from: newLaw },
  ),
  fact(
    'amending',
    'Changing the requirement',
    'Schedules 10 and 16',
    'The court may not change a treatment requirement unless she says she is willing.',
  ),
  fact(
    'breach',
    'Breach',
    'Schedules 10 and 16',
    'Whether to act on a breach is for the responsible officer of probation, not for the NHS, which reports attendance.',
  ),
];
