import { describe, expect, it } from 'vitest';
import { phoneSchema, referrerProfile, roleNames, roles } from '#shared/people/person';

describe('a phone number', () => {
  it.each([
    '020 7946 0101',
    '+44 (0)20 7946 0101',
    '020 7946 0101 ext 12',
    '0300 1234567 x9',
    ' 07700 900123 ',
  ])('may be %j', (phone) => {
    expect(phoneSchema.safeParse(phone).success).toBe(true);
  });

  it.each(['', 'phone me', '020', '0'.repeat(40), '020 7946 0101; her sister'])('is not %j', (phone) => {
    expect(phoneSchema.safeParse(phone).success).toBe(false);
  });
});

describe('the profile of a referrer', () => {
  it('needs name, role, organisation, court and phone, in words', () => {
    const issues = referrerProfile.safeParse({
      name: ' ',
      jobTitle: '',
      organisation: '',
      court: '',
      phone: '',
    });
    expect(issues.error?.issues.map((issue) => issue.message)).toEqual([
      'Enter your name',
      'Enter your role',
      'Enter your organisation',
      'Choose the court you usually work at',
      'Enter a phone number, like 020 7946 0101',
    ]);
  });

  it('cannot name its own role in the service', () => {
    const body = {
      name: 'A',
      jobTitle: 'B',
      organisation: 'C',
      court: 'D',
      phone: '020 7946 0101',
      role: 'hub',
    };
    expect(referrerProfile.safeParse(body).success).toBe(false);
  });

  it('is one of five roles, each in words', () => {
    expect(roleNames).toEqual(['referrer', 'hub', 'psychologist', 'team-member', 'service-manager']);
    expect(Object.values(roles).every((words) => /^[A-Z]/.test(words))).toBe(true);
  });
});
