import { describe, expect, it } from 'vitest';
import { type FieldName, fields } from '#shared/questions/table';
import { sectionNames, sectionTitles, sections } from '#shared/referral/sections';
import { livesElsewhere } from '#shared/questions/who';
import { fieldLabels, inWords, offeredWords } from '#shared/referral/words';

const names = Object.keys(fields) as FieldName[];

function choicesOf(field: FieldName): string[] {
  const schema = fields[field] as unknown as { options?: string[]; element?: { options?: string[] } };
  return schema.options ?? schema.element?.options ?? [];
}
const choices = names.flatMap((field) => choicesOf(field).map((value) => [field, value] as const));

describe('words of the form', () => {
  it('name every field, once', () => {
    expect(Object.keys(fieldLabels).toSorted()).toEqual(names.toSorted());
    expect(Object.values(fieldLabels).every((label) => /^[A-Z1]/.test(label))).toBe(true);
  });

  it('put every field into exactly one section with a title', () => {
    expect(sectionNames.flatMap((name) => [...sections[name]]).toSorted()).toEqual(names.toSorted());
    expect(Object.keys(sectionTitles)).toEqual(sectionNames);
  });

  it.each(choices)('say what %s “%s” means', (field, value) => {
    const said = inWords(field, { [field]: value });
    expect(said).not.toBe(value);
    expect(said).toMatch(/^[A-Z]/);
  });

  it('say days, times, places and courts as people do', () => {
    expect(inWords('hearingDay', { hearingDay: '2026-11-23' })).toBe('Monday 23 November 2026');
    expect(inWords('hearingTime', { hearingTime: '14:30' })).toBe('2:30pm');
    expect(inWords('livesIn', { livesIn: ['hackney', 'refuge'] })).toBe(`Hackney, ${livesElsewhere.refuge}`);
    expect(inWords('court', { court: 'thames-magistrates' })).toBe("Thames Magistrates' Court");
    expect(inWords('court', { court: 'other' })).toBe('Another court');
  });

  it('offer “me” to who fills the form in, and name the referrer to who reads it', () => {
    expect(offeredWords('whereNow', 'through-referrer')).toBe('Only through me');
    expect(inWords('whereNow', { whereNow: 'through-referrer' })).toBe('Only through the referrer');
  });

  it('leave what a person typed as it is, also where it is the name of a choice', () => {
    expect(inWords('offence', { offence: 'no' })).toBe('no');
    expect(inWords('hearingDay', { hearingDay: 'next week' })).toBe('next week');
    expect(inWords('familyName', { familyName: 'concern' })).toBe('concern');
  });

  it.each<[FieldName, string]>([
    ['dateOfBirth', '2026-02-31'],
    ['hearingDay', '2026-13-45'],
    ['hearingTime', '25:99'],
    ['stage', 'constructor'],
    ['livesIn', 'toString'],
    ['offence', '__proto__'],
  ])('read a half-typed %s “%s” back as it was typed', (field, value) => {
    expect(inWords(field, { [field]: value })).toBe(value);
  });

  it('are empty where there is no answer', () => {
    expect(names.map((field) => inWords(field, {}))).toEqual(names.map(() => ''));
  });
});
