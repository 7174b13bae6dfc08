import { choice, many, pastDay, text } from './answer.ts';
import { reason, section } from './question.ts';

const atRisk =
  'If a child, an unborn child or an adult may be at risk, act today: this form makes no safeguarding referral.';
const unborn = 'An unborn child may need safeguarding. Ask her when you can, and phone us.';

/** Question 15. */
export const safeguarding = section({
  safeguarding: {
    numbered: {
      number: 15,
      title: 'Safeguarding and pregnancy',
      onPaper: {
        ask: 'Safeguarding concern: child, unborn child or adult? Pregnant?',
        answers:
          'Each: {safeguarding}. If yes: this sheet makes no safeguarding referral. Made (to whom, when), or who will, by when',
      },
    },
    label: 'Safeguarding concern',
    ask: 'Is there a safeguarding concern about a child, an unborn child or an adult?',
    answer: choice({ yes: 'Yes', no: 'No', 'not-known': 'Not known', 'not-asked': 'Not asked' }),
    demanded: 'Say whether there is a safeguarding concern, or “not known” or “not asked”',
    warns: { 'not-known': atRisk, 'not-asked': atRisk },
    class: 'special category',
    team: 'always',
  },
  safeguardingWhy: reason('safeguarding', 'Why that is not known', {
    class: 'special category',
    team: 'always',
  }),
  safeguardingWhom: {
    label: 'The concern is about',
    ask: 'Whom is the concern about?',
    // Nobody must take a tick here for a safeguarding referral (B9).
    callout: {
      title: 'This form does not make a safeguarding referral',
      say: 'Make it with the local authority in the usual way.',
    },
    answer: many({ child: 'A child', unborn: 'An unborn child', adult: 'An adult' }),
    asked: { safeguarding: ['yes'] },
    onPaper: '',
    demanded: 'Choose whom the concern is about',
    class: 'special category',
    team: 'always',
  },
  pregnant: {
    label: 'Pregnant',
    ask: 'Is she pregnant?',
    answer: choice({ yes: 'Yes', no: 'No', 'not-known': 'Not known', 'not-asked': 'Not asked' }),
    inline: true,
    onPaper: '',
    demanded: 'Say whether she is pregnant, or “not known” or “not asked”',
    warns: { 'not-known': unborn, 'not-asked': unborn },
    class: 'special category',
    team: 'always',
  },
  pregnantWhy: reason('pregnant', 'Why it is not known whether she is', {
    class: 'special category',
    team: 'always',
  }),
  safeguardingMade: {
    label: 'Safeguarding referral made',
    ask: 'Has a safeguarding referral been made?',
    answer: choice({ yes: 'Yes', no: 'No', 'not-known': 'Not known' }),
    asked: { safeguarding: ['yes'] },
    onPaper: '',
    demanded: 'Say whether a safeguarding referral has been made',
    class: 'special category',
    team: 'always',
  },
  safeguardingMadeTo: {
    label: 'Made to',
    ask: 'To whom was it made?',
    answer: text(120),
    asked: { safeguardingMade: ['yes'] },
    onPaper: '',
    demanded: 'Say to whom the safeguarding referral was made',
    class: 'special category',
    team: 'always',
  },
  safeguardingMadeDay: {
    label: 'Made on',
    ask: 'On which day was it made?',
    answer: pastDay,
    offers: 'today',
    asked: { safeguardingMade: ['yes'] },
    onPaper: '',
    demanded: 'Enter the day it was made',
    refused: [{ when: (made, { today }) => made > today, say: 'Enter a day that is not in the future' }],
    class: 'special category',
    team: 'always',
  },
  safeguardingReference: {
    label: 'Its reference',
    ask: 'Its reference (optional)',
    answer: text(60),
    asked: { safeguardingMade: ['yes'] },
    class: 'special category',
    team: 'always',
  },
  safeguardingWho: {
    label: 'Who will make it',
    ask: 'Who will make it?',
    answer: text(120),
    asked: { safeguardingMade: ['no', 'not-known'] },
    onPaper: '',
    demanded: 'Say who will make the safeguarding referral',
    class: 'special category',
    team: 'always',
  },
  safeguardingBy: {
    label: 'By when',
    ask: 'By when?',
    hint: 'For example, today by 3pm',
    answer: text(60),
    asked: { safeguardingMade: ['no', 'not-known'] },
    onPaper: '',
    demanded: 'Say by when it will be made',
    class: 'special category',
    team: 'always',
  },
});
