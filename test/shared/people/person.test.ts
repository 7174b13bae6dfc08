import { describe, expect, it } from 'vitest';
import { referrerProfile, roleNames, roles } from '#shared/people/person';

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
