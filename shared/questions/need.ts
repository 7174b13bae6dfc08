import { choice, long, text } from './answer.ts';
import { reason, section } from './question.ts';

/** Questions 10 and 11. */
export const need = section({
  whySecondaryCare: {
    numbered: { number: 10, onPaper: { ask: 'Why secondary care, in up to three sentences', answers: '' } },
    label: 'Why secondary care',
    ask: 'Why does she need secondary care?',
    hint: 'Up to three sentences',
    answer: long(600, 5),
    demanded: 'Say in up to three sentences why she needs secondary care',
    class: 'special category',
    team: 'always',
  },

  openToTeam: {
    numbered: { number: 11, onPaper: { ask: 'Open to a mental health team?' } },
    label: 'Open to a mental health team',
    ask: 'Is she open to a mental health team?',
    answer: choice({ yes: 'Yes', no: 'No', 'not-known': 'Not known' }),
    demanded: 'Say whether she is open to a mental health team, or “not known”',
    warns: { 'not-known': 'A team that knows her is asked first. Ask her or her GP, and phone us.' },
    class: 'special category',
    team: 'always',
  },
  openToTeamWhy: reason('openToTeam', 'Why that is not known', { class: 'special category', team: 'always' }),
  openTeam: {
    label: 'Which team',
    ask: 'Which team, if you know (optional)',
    answer: text(200),
    asked: { openToTeam: ['yes'] },
    onPaper: 'which?',
    class: 'special category',
    team: 'always',
  },
});
