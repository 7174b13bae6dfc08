import type { TaskKind } from '#shared/case/task';

/**
 * The guide of a task: whom to phone, what may be left on voicemail, and the possible outcomes. An unanswered call and
 * a message left are not among them: they keep the task open. A task without outcomes is completed on the case, by its own act.
 */
export type Guide = {
  title: string;
  whom: string;
  voicemail: string;
  ends: readonly string[];
  /** The page where it is completed. */
  beside?: { to: string; words: string };
};

const referenceOnly =
  'Say only your own name, the name of the service, the reference and our number. Nothing about a person, a court, a hearing or a charge.';
const numberOnly = 'Say only your own name and our number. Nothing about a person, a court or a hearing.';

export const guides: Record<TaskKind, Guide> = {
  'imminent-risk': {
    title: 'Imminent risk',
    whom: 'The referrer',
    voicemail: `${numberOnly} Do not wait to be called back: phone custody healthcare or court staff next.`,
    ends: [
      'Spoke to the referrer: somebody is with her now',
      'Spoke to custody healthcare or court staff: they are acting',
      '999 has been called',
    ],
  },
  safeguarding: {
    title: 'Safeguarding referral not confirmed',
    whom: 'The referrer, or the council’s front door',
    voicemail: numberOnly,
    ends: [
      'The referrer confirmed that they made the referral',
      'Made the referral to the council’s front door by phone',
    ],
  },
  'phone-team': {
    title: 'Phone a team',
    whom: 'The team’s duty worker',
    voicemail: referenceOnly,
    ends: ['Spoke to the duty worker, who will look at it now', 'Spoke to the team, who will phone us back'],
  },
  'answer-team': {
    title: 'A team is waiting for us',
    whom: 'The person in the team who asked',
    voicemail: referenceOnly,
    ends: ['Spoke to the team: what they asked is answered', 'Answered on the case'],
  },
  'wrong-inbox': {
    title: 'An email went to the wrong inbox',
    whom: 'The team',
    voicemail: referenceOnly,
    ends: ['Spoke to the team: the right inbox is known', 'Asked another team'],
  },
  'admit-person': {
    title: 'Somebody waits to be let in',
    whom: 'The team, on a number we already hold',
    voicemail: referenceOnly,
    ends: [],
  },
  'verify-referrer': {
    title: 'Verify the referrer',
    whom: 'Their organisation, on a number in the Directory or a published switchboard',
    voicemail: `${numberOnly} A message verifies nobody: only a call with a person does.`,
    ends: [],
  },
  'mail-failed': {
    title: 'An email has not arrived',
    whom: 'Whoever the email was for',
    voicemail: referenceOnly,
    ends: ['Spoke to the person the email was for', 'Sent again from “Undelivered mail”'],
    beside: { to: '/undelivered', words: 'Undelivered mail' },
  },
  'not-opened': {
    title: 'Nobody in the service has opened a referral',
    whom: 'The referrer, once it is opened',
    voicemail: numberOnly,
    ends: ['Opened the case', 'Opened the case and spoke to the referrer'],
  },
  'not-asked': {
    title: 'No team has been asked',
    whom: 'The referrer, where something stands in the way of asking',
    voicemail: numberOnly,
    ends: ['Asked a team', 'Spoke to the referrer about what stands in the way'],
  },
  'propose-call': {
    title: 'Propose a call',
    whom: 'The team’s manager first',
    voicemail: referenceOnly,
    ends: [
      'Spoke to the manager, who sees that somebody answers',
      'The call was made',
      'The call is arranged',
    ],
  },
  'no-answer': {
    title: 'No team has answered',
    whom: 'The referrer',
    voicemail: numberOnly,
    ends: [
      'Spoke to the referrer, who can ask the court for time',
      'A team has answered by phone',
      'Asked another team',
    ],
  },
  'cover-gap': {
    title: 'Nobody is on for some hours',
    whom: 'Whoever could cover',
    voicemail: 'Say which hours it is about. Nothing about any case.',
    ends: ['Cover is named on the page “On duty”', 'The opening hours were changed'],
    beside: { to: '/duty', words: 'Name cover' },
  },
};
