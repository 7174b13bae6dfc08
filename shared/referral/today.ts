import { isNhsNumber, isTestNhsNumber, normaliseNhsNumber } from '#shared/identifiers/nhs-number';
import type { FieldProblem } from '#shared/problem/problem';
import { boroughs } from '#shared/reference/boroughs';
import { courts } from '#shared/reference/courts';
import { current } from '#shared/reference/effective';
import { londonClock, londonDay } from '#shared/time/london';
import { later } from '#shared/time/later';
import type { Answers } from './answers.ts';
import type { FieldName } from './fields.ts';
import { mustAskAdult, yearsOld } from './needs.ts';

/** Where she lives, beside the boroughs: answers that name no place. */
export const livesElsewhere = {
  'no-fixed-address': 'No fixed address',
  refuge: 'A refuge (the address is never asked for)',
  'outside-london': 'Outside London',
  'not-known': 'Not known',
} as const;

const problem = (path: FieldName, message: string): FieldProblem => ({ path, message });
const yearAfter = (today: string) => `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;

/** What stops a referral (H1): under 18 at conviction, or no agreement to be referred (or it is in doubt, H26). */
function stops(a: Answers, today: string): FieldProblem[] {
  const found: FieldProblem[] = [];
  const under18 =
    'The adult service cannot take this: she must be 18 or over when convicted. Phone the youth justice service.';
  if (a.birth === 'date' && a.dateOfBirth && yearsOld(a.dateOfBirth, today) < 18)
    found.push(problem('dateOfBirth', under18));
  else if (mustAskAdult(a, today)) {
    if (!a.adult)
      found.push(
        problem('adult', 'Say whether she was 18 or over when convicted, or is now if not yet convicted'),
      );
    if (a.adult === 'no') found.push(problem('adult', under18));
  }
  if (a.agreesToReferral === 'no') {
    found.push(
      problem(
        'agreesToReferral',
        'She has to agree to be referred. Your draft is kept; nothing has been sent.',
      ),
    );
  }
  if (a.capacityDoubted === 'yes') {
    found.push(
      problem(
        'capacityDoubted',
        'While her capacity to agree is in doubt nothing is sent. Your draft is kept until the check is done.',
      ),
    );
  }
  return found;
}

// “Use the time now” takes the time of a court's computer, which may be fast; that must not stop her.
const clockMayBeFast = 15;

function dates(a: Answers, at: string): FieldProblem[] {
  const today = londonDay(at);
  const found: FieldProblem[] = [];
  if (a.dateOfBirth && (a.dateOfBirth > today || yearsOld(a.dateOfBirth, today) > 110)) {
    found.push(problem('dateOfBirth', 'Enter a date of birth in the past, within 110 years'));
  }
  // The hour never matters: a hearing that has started today may still be put back (H7).
  if (a.hearingDay < today)
    found.push(problem('hearingDay', 'This day has passed. Enter the new day of the hearing.'));
  if (a.hearingDay > yearAfter(today))
    found.push(problem('hearingDay', 'Enter a day within the next 12 months'));
  for (const field of ['agreedDay', 'safeguardingMadeDay'] as const) {
    if ((a[field] ?? '') > today) found.push(problem(field, 'Enter a day that is not in the future'));
  }
  const latest = later(at, clockMayBeFast);
  if (
    a.agreedDay <= today &&
    `${a.agreedDay}T${a.agreedTime}` > `${londonDay(latest)}T${londonClock(latest)}`
  )
    found.push(problem('agreedTime', 'Enter a time that has been, like 10:40'));
  return found;
}

function lists(a: Answers, today: string): FieldProblem[] {
  const found: FieldProblem[] = [];
  const places = new Set([...boroughs.map((b) => b.id), ...Object.keys(livesElsewhere)]);
  if (a.court !== 'other' && !current(courts, today).some((c) => c.id === a.court))
    found.push(problem('court', 'Choose a court from the list'));
  if (!a.livesIn.every((place) => places.has(place)))
    found.push(problem('livesIn', 'Choose places from the list'));
  return found;
}

function identifiers(a: Answers, demonstration: boolean): FieldProblem[] {
  if (!a.nhsNumber) return [];
  const number = normaliseNhsNumber(a.nhsNumber);
  if (!isNhsNumber(number)) {
    return [
      problem(
        'nhsNumber',
        'This NHS number has a slip in it. Check it, or leave it for now: it can follow after sending.',
      ),
    ];
  }
  if (demonstration && !isTestNhsNumber(number)) {
    return [
      problem('nhsNumber', 'This is a demonstration: only NHS numbers that begin with 999 are accepted'),
    ];
  }
  return [];
}

/**
 * The rules that need the day, the lists, or the demonstration switch. An empty list means it can be sent.
 * @param at UTC instant of the request
 * @param demonstration true where real people's data must be refused (H23)
 */
export function checkAgainstToday(answers: Answers, at: string, demonstration: boolean): FieldProblem[] {
  const today = londonDay(at);
  const emails =
    demonstration && answers.deputyEmail && !answers.deputyEmail.endsWith('.example')
      ? [problem('deputyEmail', 'This is a demonstration: only addresses that end in .example are accepted')]
      : [];
  return [
    ...stops(answers, today),
    ...dates(answers, at),
    ...lists(answers, today),
    ...identifiers(answers, demonstration),
    ...emails,
  ];
}
