import { describe, expect, it } from 'vitest';
import { safeWay, slice } from '#shared/enquiry/slice';
import { sectionNames } from '#shared/referral/sections';
import { answersWith } from '../referral/short-path.ts';

const agreed = { withTeam: true };
const onHerPhone = answersWith({
  whereNow: 'own-phone',
  whereDetail: undefined,
  herPhone: '020 7946 0999',
  safeWays: ['text', 'voicemail'],
  safeTimes: 'After 6pm',
  communication: 'yes',
  communicationNeed: 'A Sylheti interpreter',
});
const reach = {
  section: 'reach',
  title: 'Where she is and how to reach her safely',
  attributions: null,
  rows: [
    { label: 'Where she is now', value: 'On her own phone', red: false },
    { label: 'Her own phone', value: '020 7946 0999', red: false },
    { label: 'Safe on her phone', value: 'Text her, Leave a voicemail', red: false },
    { label: 'Safe times', value: 'After 6pm', red: false },
  ],
};
const communication = {
  section: 'communication',
  title: 'Communication needs',
  attributions: null,
  rows: [
    { label: 'Interpreter or other communication need', value: 'Yes', red: false },
    { label: 'Which', value: 'A Sylheti interpreter', red: false },
  ],
};

describe('what must never be held back from a team', () => {
  it.each([
    ['how to reach her safely', 'reach', reach],
    ['what she needs to be understood', 'communication', communication],
  ] as const)('is %s: shown whole although it is held back', (_, section, shown) => {
    const held = slice(onHerPhone, agreed, [section]);
    expect(held.shown).toContainEqual(shown);
    expect(held.someHeldBack).toBe(false);
  });

  it('is all that is left where everything is held back', () => {
    const held = slice(onHerPhone, agreed, sectionNames);
    expect(held).toEqual({
      shown: [reach, communication],
      fields: ['whereNow', 'herPhone', 'safeWays', 'safeTimes', 'communication', 'communicationNeed'],
      someHeldBack: true,
    });
  });

  it.each(['who', 'need', 'risk', 'safeguarding', 'offence', 'identifiers'] as const)(
    'is not %s, which is gone once it is held back',
    (section) => {
      const { shown, someHeldBack } = slice(onHerPhone, agreed, [section]);
      expect(shown.map((one) => one.section)).not.toContain(section);
      expect(someHeldBack).toBe(true);
    },
  );
});

describe('a number left over from another answer', () => {
  const moved = { ...onHerPhone, whereNow: 'prison' as const };

  it('is shown with none of its number, ways and times', () => {
    const { shown, fields } = slice(moved, agreed, []);
    expect(shown.find(({ section }) => section === 'reach')?.rows).toEqual([
      { label: 'Where she is now', value: 'In prison', red: false },
    ]);
    expect(fields.filter((field) => ['herPhone', 'safeWays', 'safeTimes'].includes(field))).toEqual([]);
  });
});

describe('the one safe way', () => {
  const only = 'Say only that you are calling from the NHS.';

  it('on her own phone names the ways and the times, and what is not safe', () => {
    expect(safeWay(onHerPhone)).toBe(
      `On her own phone: Text her, Leave a voicemail. Safe times: After 6pm. Anything not named here is not safe. ${only}`,
    );
    expect(safeWay({ ...onHerPhone, safeTimes: '' })).toBe(
      `On her own phone: Text her, Leave a voicemail. Anything not named here is not safe. ${only}`,
    );
    expect(safeWay({ whereNow: 'own-phone', safeTimes: 'After 6pm' })).toBe(
      `On her own phone: nothing is confirmed as safe; ask the hub first. Safe times: After 6pm. Anything not named here is not safe. ${only}`,
    );
  });

  it.each([
    ['cells', `Through the custody officer in the court cells (Ward 3). ${only}`],
    ['court-building', `Through the usher or an officer at court (Ward 3). ${only}`],
    ['prison', `Through healthcare in the prison (Ward 3). ${only}`],
    ['hospital', `Through the ward or hospital staff (Ward 3). ${only}`],
    ['through-referrer', 'Only through the person who referred her. Phone the hub, who will arrange it.'],
  ])('where she is in %s is who stands in between', (whereNow, way) => {
    expect(safeWay({ whereNow, whereDetail: 'Ward 3' })).toBe(way);
    expect(safeWay({ whereNow })).toBe(way.replace(' (Ward 3)', ''));
  });

  it('is the hub where nothing was said', () => {
    expect(safeWay({})).toBe('Only through the person who referred her. Phone the hub, who will arrange it.');
  });
});
