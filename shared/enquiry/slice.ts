import { type FieldName, questions } from '#shared/questions/table';
import type { DraftAnswers } from '#shared/referral/draft';
import { belongs } from '#shared/referral/asked';
import { isRed } from '#shared/referral/red';
import type { Attribution } from '#shared/referral/attribution';
import { type SectionName, sectionTitles, sections } from '#shared/referral/sections';
import { fieldLabels, inWords } from '#shared/referral/words';
import type { ShownSection } from './views.ts';

/** Her current agreement: without "yes" a team is shown nothing. */
export type SharingNow = { withTeam: boolean };

/** A field that its row does not show to a team is never shown. */
function isSaidToTeam(field: FieldName, answers: DraftAnswers): boolean {
  const { team } = questions[field];
  // A number left over from another answer is not one she called safe.
  return (
    team !== undefined && (team === 'always' || belongs(field, answers)) && inWords(field, answers) !== ''
  );
}

/** Communication needs and a safe way to reach her are always included (H27, H29). */
export const neverHeldBack: readonly SectionName[] = ['reach', 'communication'];
/** In the order a team reads them. The court and the day are the hub's to tell. */
export const sectionsForTeam: readonly SectionName[] = [
  'who',
  'reach',
  'need',
  'risk',
  'safeguarding',
  'communication',
  'offence',
  'identifiers',
];
export const sectionsToHoldBack = sectionsForTeam.filter((name) => !neverHeldBack.includes(name));

export type Slice = { shown: ShownSection[]; fields: FieldName[]; someHeldBack: boolean };

/** What a team sees of a case now. Pure; computed at every view, so that a withdrawal takes effect at once. */
export function slice(
  answers: DraftAnswers,
  sharing: SharingNow,
  heldBack: readonly SectionName[],
  attributions: readonly Attribution[] = [],
): Slice {
  if (!sharing.withTeam) return { shown: [], fields: [], someHeldBack: true };
  const holding = heldBack.filter((name) => !neverHeldBack.includes(name));
  const fields: FieldName[] = [];
  const shown = sectionsForTeam
    .filter((name) => !holding.includes(name))
    .map((name) => {
      const present = sections[name].filter((field) => isSaidToTeam(field, answers));
      fields.push(...present);
      return {
        section: name,
        title: sectionTitles[name],
        attributions: attributions.find(({ section }) => section === name) ?? null,
        rows: present.map((field) => ({
          label: fieldLabels[field],
          value: inWords(field, answers),
          red: isRed(field, answers),
        })),
      };
    })
    .filter((section) => section.rows.length > 0);
  return { shown, fields, someHeldBack: holding.length > 0 };
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');
const onlyNhs = 'Say only that you are calling from the NHS.';

function onHerPhone(answers: DraftAnswers): string {
  const ways = inWords('safeWays', answers) || 'nothing is confirmed as safe; ask the hub first';
  const times = text(answers.safeTimes) && ` Safe times: ${text(answers.safeTimes)}.`;
  return `On her own phone: ${ways}.${times} Anything not named here is not safe. ${onlyNhs}`;
}

/** One safe way to reach her, always, with the words to use (H27). */
export function safeWay(answers: DraftAnswers): string {
  const detail = text(answers.whereDetail) && ` (${text(answers.whereDetail)})`;
  const ways: Record<string, string> = {
    cells: `Through the custody officer in the court cells${detail}. ${onlyNhs}`,
    'court-building': `Through the usher or an officer at court${detail}. ${onlyNhs}`,
    prison: `Through healthcare in the prison${detail}. ${onlyNhs}`,
    hospital: `Through the ward or hospital staff${detail}. ${onlyNhs}`,
    'own-phone': onHerPhone(answers),
  };
  return (
    ways[text(answers.whereNow)] ??
    'Only through the person who referred her. Phone the hub, who will arrange it.'
  );
}
