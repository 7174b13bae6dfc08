import { choice, text } from './answer.ts';
import { reason, section } from './question.ts';

/** Question 7. */
export const offence = section({
  offenceKnown: {
    numbered: { number: 7, onPaper: { ask: 'Offence in a few words', answers: 'Or: not known' } },
    label: 'Offence known',
    ask: 'Is the offence known?',
    answer: choice({ yes: 'Yes', 'not-known': 'Not known' }),
    demanded: 'Say whether the offence is known',
    warns: { 'not-known': 'A team will ask. Look at the charge sheet, and phone us when you know.' },
    class: 'criminal offence',
  },
  offenceWhy: reason('offenceKnown', 'Why it is not known', { class: 'criminal offence' }),
  offence: {
    label: 'Offence',
    ask: 'The offence in a few words',
    hint: 'Up to 100 characters',
    answer: text(100),
    asked: { offenceKnown: ['yes'] },
    onPaper: '',
    demanded: 'Enter the offence in a few words',
    class: 'criminal offence',
    team: 'always',
  },
});
