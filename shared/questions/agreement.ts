import { later } from '#shared/time/later';
import { londonClock, londonDay } from '#shared/time/london';
import { choice, clock, day, long, pastDay, text } from './answer.ts';
import { leaflet } from './leaflet.ts';
import { type Given, type Now, reason, section } from './question.ts';

// “Use the time now” takes a court computer's time, which may be fast; that must not stop the referral.
const clockMayBeFast = 15;

function isYetToCome(time: string, { at, today }: Now, day: Given[string]): boolean {
  if (typeof day !== 'string' || day > today) return false;
  const latest = later(at, clockMayBeFast);
  return `${day}T${time}` > `${londonDay(latest)}T${londonClock(latest)}`;
}

const notAgreed = 'She has to agree to be referred. Your draft is kept; nothing has been sent.';
const inDoubt =
  'While her capacity to agree is in doubt nothing is sent. Your draft is kept until the check is done.';
const noTeam = 'No team can be asked unless she agrees. If she agrees later, send a new referral.';
const supervised = 'Nothing goes to probation, which supervises any order. Ask her again before the hearing.';
const decides = 'Nothing goes to the court, which decides. Ask her again before the hearing.';

/** Question 17. Agreement to be referred and to share with each recipient are separate records (B7). */
export const agreement = section({
  agreesToReferral: {
    numbered: {
      number: 17,
      title: 'What she agrees to',
      hint: 'Ask her. “Not asked” means that nothing is shared with them.',
      onPaper: {
        ask: 'She agrees to be referred, and to share with',
        answers:
          'Referred: {agreesToReferral}. Team, probation, court, each: {shareWithTeam} (without a yes no team can be asked). Who must not be told, and what. When, and who asked her. If her capacity to agree is in doubt, stop: who will check, when',
      },
    },
    label: 'Agrees to be referred',
    ask: 'Does she agree to be referred?',
    answer: choice({ yes: 'Yes', no: 'No' }),
    demanded: 'Say whether she agrees to be referred',
    refused: [{ when: (agrees) => agrees === 'no', say: notAgreed }],
    stops: {
      no: {
        title: 'She has to agree to be referred',
        say: 'Nothing is sent without her agreement. Your draft is kept.',
        onPaper: 'stop',
      },
    },
    class: 'personal',
  },
  capacityDoubted: {
    label: 'Capacity to agree in doubt',
    ask: 'Is her capacity to agree in doubt? (optional)',
    answer: choice({ yes: 'Yes', no: 'No' }),
    refused: [{ when: (doubted) => doubted === 'yes', say: inDoubt }],
    stops: {
      yes: {
        title: 'Nothing is sent while this is in doubt',
        say: 'Say who will check and when, and park the draft. Nothing is shown to anyone else.',
      },
    },
    class: 'special category',
  },
  capacityWho: {
    label: 'Who will check',
    ask: 'Who will check?',
    answer: text(120),
    asked: { capacityDoubted: ['yes'] },
    class: 'special category',
  },
  capacityDay: {
    label: 'When it will be checked',
    ask: 'When will it be checked?',
    control: 'park',
    answer: day,
    asked: { capacityDoubted: ['yes'] },
    class: 'special category',
  },

  shareWithTeam: {
    label: 'Share with the secondary-care team',
    ask: 'To share with the secondary-care team?',
    answer: choice({ yes: 'Yes', no: 'No', 'not-asked': 'Not asked' }),
    onPaper: '',
    demanded: 'Say whether she agrees to share with the secondary-care team',
    mayFollow: { what: 'Her agreement to share with a team', before: 'a team is asked', met: ['yes'] },
    warns: {
      no: `${noTeam} Tell her what that means.`,
      'not-asked': `${noTeam} Ask her before you send.`,
    },
    class: 'personal',
  },
  shareWhyNot: reason('shareWithTeam', 'Why not with the team', { class: 'personal' }),
  shareWithProbation: {
    label: 'Share with probation',
    ask: 'To share with probation?',
    answer: choice({ yes: 'Yes', no: 'No', 'not-asked': 'Not asked' }),
    inline: true,
    onPaper: '',
    demanded: 'Say whether she agrees to share with probation',
    warns: { no: supervised, 'not-asked': supervised },
    class: 'personal',
  },
  probationWhyNot: reason('shareWithProbation', 'Why not with probation', { class: 'personal' }),
  shareWithCourt: {
    label: 'Share with the court',
    ask: 'To share with the court?',
    answer: choice({ yes: 'Yes', no: 'No', 'not-asked': 'Not asked' }),
    inline: true,
    onPaper: '',
    demanded: 'Say whether she agrees to share with the court',
    warns: { no: decides, 'not-asked': decides },
    class: 'personal',
  },
  courtWhyNot: reason('shareWithCourt', 'Why not with the court', { class: 'personal' }),
  keepFrom: {
    label: 'Who must not be told',
    ask: 'Who must not be told? (optional)',
    hint: 'For example the hostel, her mother or an employer',
    answer: text(200),
    doNotTell: true,
    class: 'special category',
  },
  keepFromWhat: {
    label: 'What they must not be told',
    ask: 'What must they not be told? (optional)',
    answer: long(600),
    doNotTell: true,
    class: 'special category',
  },
  doNotShare: {
    label: 'Do not share',
    answer: long(600),
    past: 'keepFromWhat',
    doNotTell: true,
    class: 'special category',
  },

  agreedDay: {
    label: 'Agreed on',
    ask: 'On which day did she agree?',
    answer: pastDay,
    offers: 'today',
    onPaper: '',
    demanded: 'Enter the day she agreed',
    refused: [{ when: (agreed, { today }) => agreed > today, say: 'Enter a day that is not in the future' }],
    class: 'personal',
  },
  agreedTime: {
    label: 'Agreed at',
    ask: 'At what time?',
    answer: clock,
    offers: 'now',
    onPaper: '',
    demanded: 'Enter the time she agreed, like 10:40',
    refused: [
      {
        when: (time, now, { agreedDay }) => isYetToCome(time, now, agreedDay),
        say: 'Enter a time that has passed, like 10:40',
      },
    ],
    class: 'personal',
  },
  agreedHow: {
    label: 'How she was asked',
    ask: 'How was she asked? (optional)',
    drawn: 'last',
    answer: choice({
      'in-person': 'In person',
      phone: 'By phone',
      video: 'By video link',
      interpreter: 'With an interpreter',
    }),
    class: 'personal',
  },
  agreedTakenBy: {
    label: 'Taken by',
    ask: 'Who asked her?',
    answer: text(100),
    offers: { me: 'I asked her' },
    onPaper: '',
    demanded: 'Say who took her agreement',
    class: 'personal',
  },

  ...leaflet,
});
