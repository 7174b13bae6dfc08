import type { Moves } from './moves.ts';

export const enquiryStates = [
  'notified',
  'opened',
  'can-look',
  'not-ours',
  'needs-information',
  'phone-asked',
] as const;
export type EnquiryState = (typeof enquiryStates)[number];

/** The four first answers of a team (H9). */
export const enquiryAnswers = ['can-look', 'not-us', 'need-to-know', 'phone-me'] as const;
export type EnquiryAnswer = (typeof enquiryAnswers)[number];
/** `remind` is the service's own act, a reminder or a task. */
export type EnquiryAct = 'open' | 'remind' | EnquiryAnswer;

const answers = {
  'can-look': 'can-look',
  'not-us': 'not-ours',
  'need-to-know': 'needs-information',
  'phone-me': 'phone-asked',
} as const satisfies Record<EnquiryAnswer, EnquiryState>;

/**
 * The lifecycle of an enquiry. A team may change its first answer: "need to know" and "phone me" are steps, not ends.
 */
export const enquiryMoves: Moves<EnquiryState, EnquiryAct> = {
  notified: { open: 'opened', remind: 'notified', ...answers },
  opened: { open: 'opened', remind: 'opened', ...answers },
  'needs-information': { open: 'needs-information', ...answers },
  'phone-asked': { open: 'phone-asked', ...answers },
  'can-look': {
    open: 'can-look',
    'not-us': 'not-ours',
    'need-to-know': 'needs-information',
    'phone-me': 'phone-asked',
  },
  'not-ours': { open: 'not-ours', 'can-look': 'can-look' },
};

/** True while an enquiry is open, so that its team is not asked twice. A team that says "not us" may be asked again. */
export const stillStands = (state: EnquiryState): boolean => state !== 'not-ours';

export const enquiryStateWords: Record<EnquiryState, string> = {
  notified: 'Put to the team',
  opened: 'Opened, not answered yet',
  'can-look': 'The team can look at this',
  'not-ours': 'The team says: not us',
  'needs-information': 'The team needs to know something',
  'phone-asked': 'The team asks for a phone call',
};

export const answerWords: Record<EnquiryAnswer, string> = {
  'can-look': 'We can look at this',
  'not-us': 'Not us',
  'need-to-know': 'We need to know …',
  'phone-me': 'Phone me',
};
