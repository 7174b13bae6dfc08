import { choice, text } from './answer.ts';
import { section } from './question.ts';

/** Asked with her agreement: what she was given to read (H21). */
export const leaflet = section({
  leaflet: {
    label: 'Leaflet',
    ask: 'Has she had the leaflet? (optional)',
    control: 'leaflet',
    drawn: 'first',
    answer: choice({ given: 'Given to her', read: 'Read to her', 'not-yet': 'Not yet' }),
    mayFollow: {
      what: 'The leaflet for her, given or read',
      before: 'a team is asked to agree',
      met: ['given', 'read'],
      first: true,
    },
    class: 'personal',
  },
  leafletInterpreter: {
    label: 'With an interpreter',
    ask: 'With an interpreter? (optional)',
    answer: choice({ yes: 'Yes', no: 'No' }),
    inline: true,
    asked: { leaflet: ['given', 'read'] },
    class: 'special category',
  },
  leafletWhyNot: {
    label: 'Why not yet',
    ask: 'Why not yet? (optional)',
    answer: text(200),
    asked: { leaflet: ['not-yet'] },
    class: 'personal',
  },
});
