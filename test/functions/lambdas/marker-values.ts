import { plainTexts } from '#test/shared/referral/any-answers';
import { safeguardingMade, safeguardingNotMade, today } from '#test/shared/referral/short-path';
import type { Changed } from './case-fixture.ts';

/** One text of its own for each field; where only a shape is taken, a value found nowhere else. */
export const mark = (field: string) => `Zq${field}qZ`;
export const shaped = {
  dateOfBirth: '1983-02-17',
  hearingTime: '13:37',
  agreedTime: '06:43',
  imminentToldTime: '05:51',
  herPhone: '020 7946 0666',
  myPhone: '020 7946 0667',
  deputyPhone: '020 7946 0668',
  myPhoneUntil: '18:53',
  deputyEmail: 'zqdeputyqz@probation.example',
  nhsNumber: '999 765 4323',
  court: 'highbury-corner-magistrates',
};
export const texts = plainTexts.filter((field) => !(field in shaped));
export const filled: Changed = {
  ...safeguardingMade,
  ...safeguardingNotMade,
  ...Object.fromEntries(texts.map((field) => [field, mark(field)])),
  ...shaped,
  hearingDay: today,
  hearingTimeKnown: 'at',
  whereNow: 'own-phone',
  safeWays: ['call'],
  openToTeam: 'yes',
  selfHarm: 'imminent',
  riskToOthers: 'concern',
  riskFromSomeone: 'yes',
  communication: 'yes',
};
export const words = {
  name: mark('hername'),
  jobTitle: mark('jobTitle'),
  organisation: mark('organisation'),
  court: 'highbury-corner-magistrates',
  phone: '020 7946 0669',
};

// A time of day, a day and a name's words are looked for in every way in which they are written.
const written = [
  ...texts.map(mark),
  ...Object.values(words),
  ...Object.values(shaped),
  '17 February 1983',
  '1:37pm',
  '6:43am',
  '5:51am',
  '6:53pm',
  '9997654323',
  'Highbury Corner',
  'Shop theft',
];
const squeezed = (text: string) => text.toLowerCase().replace(/[^a-z0-9@:]/g, '');
// To the hub and the referrer the due time may be the time of the hearing, and so is its sort key; nothing else is.
const timeOfHearing = ['13:37', '1:37pm'];
export const beside = (text: string) => found(text).filter((marker) => !timeOfHearing.includes(marker));
export const found = (text: string) => {
  const flat = squeezed(text);
  return written.filter((marker) => text.includes(marker) || flat.includes(squeezed(marker)));
};
