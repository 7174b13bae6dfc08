import { describe, expect, it } from 'vitest';
import { demonstrationSwitchboards, numbersFor, switchboardRows } from '#shared/reference/switchboards';

const court = 'thames-magistrates';
const names = (email: string) => numbersFor({ email, court }, switchboardRows).map(({ name }) => name);

describe('the numbers by which a referrer is verified', () => {
  it.each([
    ['rowan@elft.nhs.uk', 'East London NHS Foundation Trust'],
    ['rowan@Justice.gov.uk', 'Probation Service'],
    ['rowan@digital.justice.gov.uk', 'Probation Service'],
    ['rowan@probation.example', 'Probation Service'],
    ['rowan@together-uk.org', 'Together for Mental Wellbeing'],
  ])('of %s are those of the owner of the address and of the court', (email, owner) => {
    expect(names(email)).toEqual([owner, "Thames Magistrates' Court"]);
  });

  it('say of an address that many organisations share, or of another’s, how to find the published one', () => {
    for (const email of ['rowan@nhs.net', 'rowan@fakejustice.gov.uk']) {
      const [their, ...more] = numbersFor({ email, court: null }, demonstrationSwitchboards);
      expect(their).toMatchObject({ name: 'Their organisation', phone: null });
      expect(their?.note).toContain('Find the switchboard');
      expect(more).toEqual([]);
    }
  });

  it('are none in the real list, because nobody has verified one, and each says where to look', () => {
    for (const { phone, note } of switchboardRows) {
      expect(phone).toBeNull();
      expect(note).toMatch(/Find the switchboard on .*, never in the referrer’s email/);
    }
  });

  it('are each another of the drama range in the demonstration, and say that they reach nobody', () => {
    const phones = demonstrationSwitchboards.map(({ phone }) => phone ?? '');
    expect(new Set(phones).size).toBe(phones.length);
    expect(phones.filter((phone) => !/^020 7946 0[5-9]\d\d$/.test(phone))).toEqual([]);
    expect(demonstrationSwitchboards.every(({ note }) => note.startsWith('Demonstration'))).toBe(true);
  });
});
