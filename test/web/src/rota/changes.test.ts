import { describe, expect, test } from 'vitest';
import { sampleRota } from '#shared/duty/sample';
import {
  addCover,
  addAbsence,
  removeCover,
  removeAbsence,
  setPattern,
} from '../../../../web/src/rota/changes.ts';
import { weekWords } from '../../../../web/src/rota/hours.ts';
import { partWords, spanWords } from '../../../../web/src/rota/words.ts';

const personId = sampleRota.hub.personId;
const friday = { personId, from: '2026-11-27T09:00:00.000Z', to: '2026-11-27T17:00:00.000Z' };
const monday = { personId, from: '2026-11-23T09:00:00.000Z', to: '2026-11-23T17:00:00.000Z' };

describe('a change of the rota', () => {
  test('made to a version that somebody else changed keeps that change', () => {
    const theirs = addCover(monday)(sampleRota);
    expect(addCover(friday)(theirs).cover).toEqual([friday, monday]);
  });

  test('made twice counts once', () => {
    expect(addCover(friday)(addCover(friday)(sampleRota)).cover).toEqual([friday]);
    const absences = { from: '2026-12-21', to: '2026-12-31' };
    expect(addAbsence(absences)(addAbsence(absences)(sampleRota)).absences).toEqual([
      absences,
      ...sampleRota.absences,
    ]);
  });

  test('takes away what is meant and nothing else', () => {
    const both = addCover(friday)(addCover(monday)(sampleRota));
    expect(removeCover(monday)(both).cover).toEqual([friday]);
    expect(removeAbsence({ from: '2027-08-02', to: '2027-08-12' })(sampleRota).absences).toEqual(
      sampleRota.absences,
    );
  });

  test('of a weekday leaves the other days, and whose pattern it is', () => {
    const days = { weekdays: [1, 5], hours: [{ weekday: 5, from: '09:00', to: '12:00' }] };
    const { hub } = setPattern(days)(sampleRota);
    expect(hub.personId).toBe(personId);
    expect(weekWords(hub.pattern)).toEqual([
      'Tuesday: 9am to 5pm',
      'Wednesday: 9am to 5pm',
      'Thursday: 9am to 5pm',
      'Friday: 9am to midday',
    ]);
  });

  test('leaves the version it was made from as it was', () => {
    const before = structuredClone(sampleRota);
    addCover(friday)(sampleRota);
    setPattern({ weekdays: [1], hours: [] })(sampleRota);
    expect(sampleRota).toEqual(before);
  });
});

describe('a part of the rota in words', () => {
  test('names who covers, on London days and times', () => {
    const summer = { personId, from: '2027-06-04T08:00:00.000Z', to: '2027-06-04T16:00:00.000Z' };
    expect(partWords(addCover(summer)(sampleRota), 'cover')).toEqual([
      'Robin Example: Friday 4 June, 9am to 5pm',
    ]);
  });
  test('says both days where it runs over one', () => {
    expect(spanWords({ from: '2026-11-27T17:00:00.000Z', to: '2026-11-30T09:00:00.000Z' })).toBe(
      'Friday 27 November at 5pm to Monday 30 November at 9am',
    );
  });
  test('says so when there is nothing', () => {
    expect(partWords(sampleRota, 'cover')).toEqual(['Nothing']);
  });
});
