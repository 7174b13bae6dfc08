import { boroughs } from '#shared/reference/boroughs';
import { mustAskAdult, yearsOld } from './age.ts';
import { age, birthday, choice, places, text } from './answer.ts';
import { reason, section } from './question.ts';

/** Answers to where she lives that name no borough. */
export const livesElsewhere = {
  'no-fixed-address': 'No fixed address',
  refuge: 'A refuge (the address is never asked for)',
  'outside-london': 'Outside London',
  'not-known': 'Not known',
} as const;
const placeNames = new Map<string, string>([
  ...Object.entries(livesElsewhere),
  ...boroughs.map(({ id, name }) => [id, name] as const),
]);

const under18 =
  'The adult service cannot take this: she must be 18 or over when convicted. Phone the youth justice service.';

/** Questions 1 to 3, and 9. */
export const who = section({
  familyName: {
    numbered: {
      number: 1,
      title: 'Her name as known to the court',
      hint: 'One name is enough.',
      onPaper: { ask: 'Her name as known to the court', answers: 'Family and given names; one is enough' },
    },
    label: 'Family name',
    answer: text(35),
    demanded: 'Enter her name as known to the court; one name is enough',
    unlessGiven: 'givenNames',
    class: 'personal',
    team: 'always',
  },
  givenNames: { label: 'Given names', answer: text(35), class: 'personal', team: 'always' },

  birth: {
    numbered: { number: 2, onPaper: { ask: 'Date of birth', answers: 'Or: about … years old' } },
    label: 'Date of birth known',
    ask: 'Do you know her date of birth?',
    answer: choice({ date: 'Yes', estimate: 'No, only about how old she is' }),
    demanded: 'Say whether you know her date of birth or only about how old she is',
    class: 'personal',
    team: 'always',
  },
  dateOfBirth: {
    label: 'Date of birth',
    hint: 'For example, 27 3 1990',
    answer: birthday,
    asked: { birth: ['date'] },
    onPaper: '',
    demanded: 'Enter her date of birth',
    refused: [
      { when: (born, { today }, { birth }) => birth === 'date' && yearsOld(born, today) < 18, say: under18 },
      {
        when: (born, { today }) => born > today || yearsOld(born, today) > 110,
        say: 'Enter a date of birth in the past 110 years',
      },
    ],
    class: 'personal',
    team: 'always',
  },
  estimatedAge: {
    label: 'About how old (years)',
    ask: 'About how old is she, in years?',
    answer: age,
    asked: { birth: ['estimate'] },
    onPaper: '',
    demanded: 'Enter about how old she is, in years',
    class: 'personal',
    team: 'always',
  },
  adult: {
    numbered: { number: 3, onPaper: { ask: '18 or over when convicted, or today if not yet convicted?' } },
    label: '18 or over',
    ask: 'Is she 18 or over?',
    hint: 'At conviction, or today if she is not yet convicted.',
    control: 'adult',
    inline: true,
    answer: choice({ yes: 'Yes', no: 'No' }),
    askedOn: (given, { today }) => mustAskAdult(given, today),
    demanded: 'Say whether she was 18 or over when convicted, or is now if not yet convicted',
    refused: [
      { when: (adult, { today }, given) => adult === 'no' && mustAskAdult(given, today), say: under18 },
    ],
    stops: {
      no: {
        title: 'The adult service cannot take this referral',
        say: 'She must be 18 or over when convicted. Phone the youth justice service. Your draft is kept.',
        onPaper: 'stop: phone the youth justice service',
      },
    },
    class: 'personal',
    team: 'always',
  },

  livesIn: {
    numbered: {
      number: 9,
      title: 'Where does she live?',
      onPaper: {
        ask: 'Where she lives',
        answers: 'Borough · No fixed address · Refuge (no address) · Outside London · Not known',
      },
    },
    label: 'Where she lives',
    control: 'lives-in',
    answer: places(12),
    inWords: (place) => placeNames.get(place),
    demanded: 'Choose where she lives, or “not known”',
    refused: [{ when: (place) => !placeNames.has(place), say: 'Choose places from the list' }],
    warns: { 'not-known': 'It decides which team is asked. Ask her or probation, and phone us.' },
    class: 'personal',
    team: 'always',
  },
  livesInWhy: reason('livesIn', 'Why that is not known', { class: 'personal', team: 'always' }),
});
