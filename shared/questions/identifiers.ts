import { isCrn } from '#shared/identifiers/crn';
import { isCro } from '#shared/identifiers/cro';
import { isNhsNumber, isTestNhsNumber } from '#shared/identifiers/nhs-number';
import { isPnc } from '#shared/identifiers/pnc';
import { isUrn } from '#shared/identifiers/urn';
import { identifier } from './answer.ts';
import { section } from './question.ts';

const fold = { summary: 'If you have them to hand: NHS number, CRN and others (optional)' };

/** Numbers that may follow after sending. A doubtful one is kept as written and prevents nothing (H3). */
export const identifiers = section({
  nhsNumber: {
    label: 'NHS number',
    hint: '10 digits',
    control: 'nhs-number',
    answer: identifier(20, { width: '10', inputMode: 'numeric' }),
    // A wrong number may be another woman's, so not even a draft holds it.
    unkept: (number, { demonstration }) =>
      !isNhsNumber(number) || (demonstration && !isTestNhsNumber(number)),
    refused: [
      {
        when: (number) => !isNhsNumber(number),
        say: 'This NHS number has a slip in it. Check it, or leave it for now: it can follow after sending.',
      },
      {
        when: (number, { demonstration }) => demonstration && isNhsNumber(number) && !isTestNhsNumber(number),
        say: 'This is a demonstration: only NHS numbers that begin with 999 are accepted',
      },
    ],
    mayFollow: { what: 'NHS number, or “not traced”', before: 'a team is asked to agree' },
    fold,
    class: 'special category',
    team: 'always',
  },
  crn: {
    label: 'CRN',
    hint: 'Probation case number, like X123456',
    answer: identifier(30, { width: '20' }),
    passes: isCrn,
    mayFollow: { what: 'CRN', before: 'screening ends' },
    fold,
    class: 'criminal offence',
  },
  pnc: {
    label: 'PNC ID',
    hint: 'Police National Computer ID',
    answer: identifier(30, { width: '20' }),
    passes: isPnc,
    fold,
    class: 'criminal offence',
  },
  cro: {
    label: 'CRO number',
    hint: 'Criminal Records Office number',
    answer: identifier(30, { width: '20' }),
    passes: isCro,
    fold,
    class: 'criminal offence',
  },
  urn: {
    label: 'URN',
    hint: 'Unique reference number of the police case',
    answer: identifier(40, { width: '20' }),
    passes: isUrn,
    fold,
    class: 'criminal offence',
  },
});
