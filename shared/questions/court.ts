import { courts } from '#shared/reference/courts';
import { current } from '#shared/reference/effective';
import { hearingHasStarted } from '#shared/time/hearing';
import { isClock, sentClock } from '#shared/time/typed-clock';
import { choice, clock, day, pick, text } from './answer.ts';
import { type Given, type Now, reason, section } from './question.ts';

const yearAfter = (today: string) => `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;

const courtsOn = (today: string) => [
  ...current(courts, today).map(({ id, name }) => ({ value: id, words: name })),
  { value: 'other', words: 'Another court' },
];

/** A time today that has gone by: asked about, never a reason not to send (H7). */
function hearingTimeGone({ hearingDay, hearingTimeKnown, hearingTime }: Given, { at, today }: Now): boolean {
  if (hearingTimeKnown !== 'at' || hearingDay !== today) return false;
  if (typeof hearingTime !== 'string') return false;
  const clock = isClock.test(hearingTime) ? hearingTime : sentClock(hearingTime);
  return isClock.test(clock) && hearingHasStarted({ day: today, clock }, at);
}

/** Questions 4 to 6. */
export const court = section({
  court: {
    numbered: { number: 4, onPaper: { ask: 'Court', answers: '' } },
    label: 'Court',
    answer: pick(60, courtsOn),
    inWords: (id) => courts.find((one) => one.id === id)?.name ?? 'Another court',
    demanded: 'Choose the court',
    refused: [
      {
        when: (id, { today }) => !courtsOn(today).some(({ value }) => value === id),
        say: 'Choose a court from the list',
      },
    ],
    class: 'criminal offence',
  },
  otherCourt: {
    label: 'Other court',
    ask: 'Name of the court',
    answer: text(100),
    asked: { court: ['other'] },
    onPaper: '',
    demanded: 'Enter the name of the court',
    class: 'criminal offence',
  },

  hearingDay: {
    numbered: {
      number: 5,
      title: 'Hearing',
      onPaper: { ask: 'Day and time of the hearing', answers: 'Time may be: on the list, time not known' },
    },
    label: 'Day of the hearing',
    answer: day,
    offers: 'today',
    demanded: 'Enter the day of the hearing',
    // The time of day does not matter: a hearing that has started today may still be put back (H7).
    refused: [
      {
        when: (hearingDay, { today }) => hearingDay < today,
        say: 'This day has passed. Enter the new day of the hearing.',
      },
      {
        when: (hearingDay, { today }) => hearingDay > yearAfter(today),
        say: 'Enter a day within the next 12 months',
      },
    ],
    class: 'criminal offence',
  },
  hearingTimeKnown: {
    label: 'Time known',
    ask: 'Is the time known?',
    answer: choice({ at: 'Yes', listed: 'On the list, time not known' }),
    onPaper: '',
    demanded: 'Say whether the time of the hearing is known',
    warns: { listed: 'We work to 10am, when lists begin. Phone us when you know the time.' },
    class: 'criminal offence',
  },
  hearingTimeWhy: reason('hearingTimeKnown', 'Why no time', { class: 'criminal offence' }),
  hearingTime: {
    label: 'Time of the hearing',
    answer: clock,
    asked: { hearingTimeKnown: ['at'] },
    onPaper: '',
    demanded: 'Enter the time of the hearing',
    class: 'criminal offence',
  },
  hearingMoved: {
    label: 'If the time has gone',
    ask: 'That time has gone. Has the hearing been put back, or is there a new date?',
    hint: 'You can send this either way. If there is a new date, change the day above.',
    answer: choice({ 'put-back': 'It has been put back', started: 'It has started or may have finished' }),
    askedOn: hearingTimeGone,
    class: 'criminal offence',
  },

  stage: {
    numbered: { number: 6, onPaper: { ask: 'Stage' } },
    label: 'Stage',
    ask: 'What stage has the case reached?',
    answer: choice({
      'guilty-plea': 'Guilty plea',
      'found-guilty': 'Found guilty',
      'no-plea': 'No plea yet',
      'not-known': 'Not known',
    }),
    demanded: 'Choose the stage the case has reached, or “not known”',
    warns: {
      'no-plea':
        'There is no requirement without a conviction. You can send this; phone us when she has pleaded.',
      'not-known': 'There is no requirement without a conviction. Ask the court, and phone us.',
    },
    class: 'criminal offence',
  },
  stageWhy: reason('stage', 'Why that stage', { class: 'criminal offence' }),
});
