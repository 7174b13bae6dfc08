import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demonstrationDomains, isAllowedWorkAddress, trustOfDomain } from '#shared/reference/allowed-domains';
import { trustIds } from '#shared/reference/trusts';

describe('work addresses', () => {
  it.each([
    'a.person@nhs.net',
    'A.Person@Oxleas.NHS.uk',
    "o'person@justice.gov.uk",
    'a@london.probation.justice.gov.uk',
    'a@firm.cjsm.net',
    'a@ejudiciary.net',
    'a@cps.gov.uk',
  ])('allows %s', (email) => {
    expect(isAllowedWorkAddress(email)).toBe(true);
  });

  it.each([
    '',
    'nhs.net',
    '@nhs.net',
    'a@nhs.uk',
    'a@evilnhs.net',
    'a@nhs.net.evil.com',
    'a@evil.com@nhs.net',
    'a b@nhs.net',
    'a@nhs.net\nbcc: b@evil.com',
    'a@gmail.com',
    'a@evil-justice.gov.uk',
    'a@.nhs.uk',
    'a@sub.ejudiciary.net',
    `${'a'.repeat(65)}@nhs.net`,
  ])('refuses "%s"', (email) => {
    expect(isAllowedWorkAddress(email)).toBe(false);
  });

  it('allows the demonstration only the domains it lists, and only where they are given', () => {
    expect(isAllowedWorkAddress('a@oxleas.example')).toBe(false);
    expect(isAllowedWorkAddress('a@oxleas.example', demonstrationDomains)).toBe(true);
    expect(isAllowedWorkAddress('a@other.example', demonstrationDomains)).toBe(false);
    expect(isAllowedWorkAddress('a@sub.oxleas.example', demonstrationDomains)).toBe(false);
  });

  it('refuses any other text, and knows no trust by it', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.emailAddress());
    fc.assert(fc.property(text, (email) => !isAllowedWorkAddress(email)));
    fc.assert(fc.property(fc.string(), (domain) => trustOfDomain(domain) === null));
  });
});

describe('trust of a domain', () => {
  it.each(trustIds)('knows the demonstration domain of %s', (id) => {
    expect(trustOfDomain(`${id}.example`)).toBe(id);
  });

  it('knows the real ones, and that a shared one tells nothing', () => {
    expect(trustOfDomain('Oxleas.nhs.uk')).toBe('oxleas');
    expect(trustOfDomain('nhs.net')).toBeNull();
    expect(trustOfDomain('constructor')).toBeNull();
  });
});
