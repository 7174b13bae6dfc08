import { choice, many, ownPhone, text } from './answer.ts';
import { section } from './question.ts';

/** Question 8. Only what she called safe is safe. */
export const reach = section({
  whereNow: {
    numbered: { number: 8, onPaper: { ask: 'Where she is now, and how staff can reach her safely today' } },
    label: 'Where she is now',
    ask: 'Where is she now, and how can staff reach her safely today?',
    hint: '“Only through me” always works.',
    answer: choice({
      cells: 'In the court cells',
      'court-building': 'In the court building (ask the usher or an officer)',
      prison: 'In prison',
      hospital: 'In hospital',
      'own-phone': 'On her own phone',
      'through-referrer': 'Only through me',
    }),
    readBack: { 'through-referrer': 'Only through the referrer' },
    demanded: 'Say where she is now and how staff can reach her; “only through me” always works',
    class: 'criminal offence',
    team: 'always',
  },
  whereDetail: {
    label: 'How to reach her there',
    ask: {
      cells: 'Anything staff need to reach her there (optional)',
      'court-building': 'Whom to ask for (optional)',
      prison: 'Which prison (optional)',
      hospital: 'Which hospital and ward (optional)',
    },
    answer: text(200),
    asked: { whereNow: ['cells', 'court-building', 'prison', 'hospital'] },
    class: 'criminal offence',
    team: 'always',
  },
  herPhone: {
    label: 'Her own phone',
    ask: 'The number she says is safe',
    answer: ownPhone,
    asked: { whereNow: ['own-phone'] },
    onPaper: '',
    demanded: 'Enter the phone number she says is safe',
    class: 'personal',
    team: 'while asked',
  },
  safeWays: {
    label: 'Safe on her phone',
    ask: 'What has she said is safe on this number?',
    hint: 'Tick only what she has said is safe. What is not ticked is not safe.',
    answer: many({ call: 'Call her', text: 'Text her', voicemail: 'Leave a voicemail' }),
    asked: { whereNow: ['own-phone'] },
    onPaper: 'which ways and times are safe?',
    class: 'personal',
    team: 'while asked',
  },
  safeTimes: {
    label: 'Safe times',
    ask: 'At what times is it safe? (optional)',
    answer: text(200),
    asked: { whereNow: ['own-phone'] },
    class: 'personal',
    team: 'while asked',
  },
});
