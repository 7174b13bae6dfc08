import { choice, text } from './answer.ts';
import { reason, section } from './question.ts';

/** Question 16. */
export const communication = section({
  communication: {
    numbered: { number: 16, onPaper: { ask: 'Interpreter or other communication need' } },
    label: 'Interpreter or other communication need',
    ask: 'Does she need an interpreter or other help to communicate?',
    answer: choice({ yes: 'Yes', no: 'No', 'not-known': 'Not known' }),
    demanded: 'Say whether she needs an interpreter or other help, or “not known”',
    warns: { 'not-known': 'Nobody books an interpreter. Ask her or custody staff, and phone us.' },
    class: 'special category',
    team: 'always',
  },
  communicationWhy: reason('communication', 'Why that is not known', {
    class: 'special category',
    team: 'always',
  }),
  communicationNeed: {
    label: 'Which',
    ask: 'Which language or help?',
    answer: text(200),
    asked: { communication: ['yes'] },
    onPaper: 'which?',
    demanded: 'Say which help she needs',
    class: 'special category',
    team: 'always',
  },
});
