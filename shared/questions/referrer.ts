import { choice, clock, email, phone, text } from './answer.ts';
import { foldAddress } from '#shared/text/fold';
import { section } from './question.ts';

/** As the address is sent, whatever was pasted with it. */
const isInvented = (address: string) => foldAddress(address).endsWith('.example');

const deputy = {
  summary: 'Name a deputy (optional)',
  say: 'A deputy may follow this referral and answer questions when you are away.',
};

/** Question 18. */
export const referrer = section({
  myPhone: {
    numbered: {
      number: 18,
      title: 'How to reach you today',
      onPaper: {
        ask: 'Your number today, until when, and a deputy',
        answers: 'Until when, and the deputy, may be left out',
      },
    },
    label: 'Referrer’s number today',
    ask: 'Your number today',
    hint: 'With an extension: 020 7946 0101 extension 123',
    answer: phone,
    autoComplete: 'tel',
    demanded: 'Enter your number today',
    class: 'personal',
  },
  myPhoneUntil: {
    label: 'Until',
    ask: 'Until when can you be reached on it? (optional)',
    hint: 'For example, 17:00 or 5pm',
    answer: clock,
    class: 'personal',
  },
  deputyName: { label: 'Deputy', ask: 'Deputy’s name', answer: text(100), fold: deputy, class: 'personal' },
  deputyPhone: {
    label: 'Deputy’s number',
    ask: 'Deputy’s phone number',
    answer: phone,
    fold: deputy,
    class: 'personal',
  },
  deputyEmail: {
    label: 'Deputy’s work email',
    answer: email,
    refused: [
      {
        when: (address, { demonstration }) => demonstration && !isInvented(address),
        say: 'This is a demonstration: only addresses that end in .example are accepted',
      },
    ],
    unkept: (address, { demonstration }) => demonstration && /@.*\./.test(address) && !isInvented(address),
    fold: deputy,
    class: 'personal',
  },
  emails: {
    label: 'Emails to the referrer',
    ask: 'Which emails do you want about this referral?',
    answer: choice({
      all: 'All: when a team is asked, answers or needs something',
      'must-act': 'Only when I must do something',
    }),
    fold: {
      summary: 'Choose your emails (optional)',
      say: 'You get all of them unless you choose. None says anything about her.',
    },
    class: 'personal',
  },
});
