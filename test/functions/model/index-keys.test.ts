import { expect, it } from 'vitest';
import { openCaseKeys, remindersDue, ownedBy, putTo, unlisted } from '#functions/model/index-keys';
import { sent } from '#test/support/items/case';

it('each list is asked for by the index and the key under which its records stand', () => {
  expect(ownedBy('DEPUTY#hash')).toEqual({
    table: 'Referrals',
    index: 'byReferrer',
    pk: ['referrer', 'DEPUTY#hash'],
  });
  expect(putTo('hackney')).toEqual({ table: 'Referrals', index: 'byTeam', pk: ['team', 'TEAM#hackney'] });
  expect(remindersDue('2026-11-23T10:00:00.000Z')).toEqual({
    table: 'Referrals',
    index: 'byNextReminder',
    pk: ['reminderDue', 'DUE'],
    upTo: ['nextReminderAt', '2026-11-23T10:00:00.000Z'],
  });
});

it('a case leaves the list of open ones with both of its keys', () => {
  const { openCase, hearingSort, ...plain } = sent();
  expect({ openCase, hearingSort }).toEqual(openCaseKeys(plain.imminent, plain.hearing));
  expect(unlisted(sent())).toStrictEqual(plain);
});
