import type { DraftAnswers } from '#shared/referral/draft';
import type { FieldName, GivenAnswers } from '#shared/referral/fields';
import { mustAskAdult } from '#shared/referral/needs';
import { warnings, whyFields } from '#shared/referral/warnings';
import { hearingHasStarted } from '#shared/time/hearing';
import { tidyClock } from '../form/clock.ts';
import { fieldNames, type Typed } from './typed.ts';

export type Now = { at: string; today: string };
type When = (typed: Typed, now: Now) => boolean;

const is =
  (field: FieldName, ...values: string[]): When =>
  (typed) =>
    [typed[field]].flat().some((value) => values.includes(value));
const all =
  (...conditions: When[]): When =>
  (typed, now) =>
    conditions.every((condition) => condition(typed, now));

const isClock = /^\d{2}:\d{2}$/;
const isDay = /^\d{4}-\d{2}-\d{2}$/;

/** A time today that has gone by: asked about, never a reason not to send (H7). */
const hearingTimeGone: When = ({ hearingDay, hearingTimeKnown, hearingTime }, { at, today }) =>
  hearingTimeKnown === 'at' &&
  hearingDay === today &&
  isClock.test(hearingTime as string) &&
  hearingHasStarted({ day: today, clock: hearingTime as string }, at);

const adultAsked: When = (typed, { today }) =>
  typed.birth === 'estimate' ||
  (isDay.test(typed.dateOfBirth as string) && mustAskAdult(typed as unknown as GivenAnswers, today));

const concern = is('safeguarding', 'yes');
const imminent = is('selfHarm', 'imminent');
const leafletHad = is('leaflet', 'given', 'read');

/** A reason belongs to the answers that warn. */
const reasons = Object.fromEntries(
  Object.entries(whyFields).map(([field, why]) => [
    why,
    is(field as FieldName, ...Object.keys(warnings[field as FieldName] ?? {})),
  ]),
);

/** Fields that belong to an answer given elsewhere. A field without a row here is always asked. */
const askedWhen: Partial<Record<FieldName, When>> = {
  dateOfBirth: is('birth', 'date'),
  estimatedAge: is('birth', 'estimate'),
  adult: adultAsked,
  otherCourt: is('court', 'other'),
  hearingTime: is('hearingTimeKnown', 'at'),
  hearingMoved: hearingTimeGone,
  offence: is('offenceKnown', 'yes'),
  whereDetail: is('whereNow', 'cells', 'court-building', 'prison', 'hospital'),
  herPhone: is('whereNow', 'own-phone'),
  safeWays: is('whereNow', 'own-phone'),
  safeTimes: is('whereNow', 'own-phone'),
  openTeam: is('openToTeam', 'yes'),
  selfHarmConcern: is('selfHarm', 'concern'),
  imminentDone: imminent,
  imminentToldName: imminent,
  imminentToldRole: imminent,
  imminentToldTime: imminent,
  riskToOthersConcern: is('riskToOthers', 'concern'),
  riskFromDetail: is('riskFromSomeone', 'yes'),
  safeguardingWhom: concern,
  safeguardingMade: concern,
  safeguardingMadeTo: all(concern, is('safeguardingMade', 'yes')),
  safeguardingMadeDay: all(concern, is('safeguardingMade', 'yes')),
  safeguardingReference: all(concern, is('safeguardingMade', 'yes')),
  safeguardingWho: all(concern, is('safeguardingMade', 'no', 'not-known')),
  safeguardingBy: all(concern, is('safeguardingMade', 'no', 'not-known')),
  communicationNeed: is('communication', 'yes'),
  capacityWho: is('capacityDoubted', 'yes'),
  capacityDay: is('capacityDoubted', 'yes'),
  leafletInterpreter: leafletHad,
  leafletWhyNot: is('leaflet', 'not-yet'),
  ...reasons,
};

const clocks: readonly FieldName[] = ['hearingTime', 'imminentToldTime', 'agreedTime', 'myPhoneUntil'];

/** A field is tidied when it is left; a draft may hold one that never was. */
const tidy = (name: FieldName, value: string | string[]) =>
  clocks.includes(name) && typeof value === 'string' ? tidyClock(value) : value;

/** Is this field asked, given the other answers? */
export function isAsked(field: FieldName, typed: Typed, now: Now): boolean {
  return askedWhen[field]?.(typed, now) ?? true;
}

/** The answers to send: only fields that are asked and answered. What was typed in a branch since left stays in the draft. */
export function sendable(typed: Typed, now: Now): DraftAnswers {
  const names = fieldNames.filter((name) => typed[name].length > 0 && isAsked(name, typed, now));
  return Object.fromEntries(names.map((name) => [name, tidy(name, typed[name])]));
}
