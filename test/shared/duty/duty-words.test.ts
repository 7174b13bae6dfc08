import { expect, it } from 'vitest';
import { dutyWords, mailDutyWords } from '#shared/duty/on-duty';

const at = '2026-11-23T11:00:00Z';
const phone = '020 7946 0101';

it('says until when someone is on', () => {
  expect(dutyWords({ until: '2026-11-23T16:00:00Z', next: null, phone }, at)).toBe(
    'Someone is on until 4pm today.',
  );
});

it('names the day when the stretch ends on another', () => {
  const until = '2026-11-24T13:30:00Z';
  expect(dutyWords({ until, next: null, phone }, at)).toBe(
    'Someone is on until 1:30pm on Tuesday 24 November.',
  );
});

it('says what to do when nobody is on today', () => {
  expect(dutyWords({ until: null, next: '2026-11-24T09:00:00Z', phone }, at)).toBe(
    'Nobody is on today. Phone 020 7946 0101 or ask the court for time. ' +
      'Someone is next on at 9am on Tuesday 24 November.',
  );
});

it('does not say that nobody is on today when somebody comes on later', () => {
  expect(dutyWords({ until: null, next: '2026-11-23T13:00:00Z', phone }, at)).toBe(
    'Nobody is on now. Phone 020 7946 0101 or ask the court for time. Someone is next on at 1pm today.',
  );
});

it('promises nothing when nobody is known to come on', () => {
  expect(dutyWords({ until: null, next: null, phone }, at)).toContain(
    'We do not know when someone is next on.',
  );
});

it('says the same in a mail, but for the phone, which the letter names, and the court', () => {
  const next = '2026-11-24T09:00:00Z';
  const say = (until: string | null, then: string | null) => mailDutyWords({ until, next: then }, at);
  expect(say('2026-11-23T16:00:00Z', null)).toBe('Someone is on until 4pm today.');
  expect(say(null, next)).toBe('Nobody is on today. Someone is next on at 9am on Tuesday 24 November.');
  expect(say(null, null)).toBe('Nobody is on today. We do not know when someone is next on.');
});
