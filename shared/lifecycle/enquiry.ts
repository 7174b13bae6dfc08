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
/** What a person may do who came by the link of the mail: the first two without signing in (B3). */
export const enquiryLinkActs = ['say-wrong-inbox', 'leave-number', 'join'] as const;
export type EnquiryLinkAct = (typeof enquiryLinkActs)[number];
/** `remind` is the service's own act, a reminder or a task; `admit` lets in who came by the link. */
export type EnquiryAct = 'open' | 'remind' | 'admit' | EnquiryLinkAct | EnquiryAnswer;

const answers = {
  'can-look': 'can-look',
  'not-us': 'not-ours',
  'need-to-know': 'needs-information',
  'phone-me': 'phone-asked',
} as const satisfies Record<EnquiryAnswer, EnquiryState>;

/** What may be done by the link, and of whom came by it, leaves the state as it is. */
const byLink = <State extends EnquiryState>(state: State) => ({
  'say-wrong-inbox': state,
  'leave-number': state,
  join: state,
  admit: state,
});

/**
 * The lifecycle of an enquiry. A team may change its first answer: "need to know" and "phone me" are steps, not ends.
 * After "not us" its link allows nothing more.
 */
export const enquiryMoves: Moves<EnquiryState, EnquiryAct> = {
  notified: { open: 'opened', remind: 'notified', ...byLink('notified'), ...answers },
  opened: { open: 'opened', remind: 'opened', ...byLink('opened'), ...answers },
  'needs-information': { open: 'needs-information', ...byLink('needs-information'), ...answers },
  'phone-asked': { open: 'phone-asked', ...byLink('phone-asked'), ...answers },
  'can-look': {
    open: 'can-look',
    ...byLink('can-look'),
    'not-us': 'not-ours',
    'need-to-know': 'needs-information',
    'phone-me': 'phone-asked',
  },
  'not-ours': { open: 'not-ours', 'can-look': 'can-look' },
};

/** True while an enquiry is open, so that its team is not asked twice. A team that says "not us" may be asked again. */
export const stillStands = (state: EnquiryState): boolean => state !== 'not-ours';

/** True while the team may see what is shared with it. After "not us" it has no business with it. */
export const showsSlice = (state: EnquiryState): boolean => stillStands(state);

export const enquiryStateWords: Record<EnquiryState, string> = {
  notified: 'Asked, not opened yet',
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
