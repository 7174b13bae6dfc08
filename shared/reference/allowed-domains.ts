import type { TrustId } from './trusts.ts';

// A leading dot means every name below that domain. An allowed domain lets a person ask for a code; it approves nobody.
const workDomains = [
  'nhs.net',
  '.nhs.uk',
  'justice.gov.uk',
  '.justice.gov.uk',
  'cjsm.net',
  '.cjsm.net',
  'ejudiciary.net',
  'cps.gov.uk',
  'together-uk.org',
  'advancecharity.org.uk',
];

/** Allowed only where real people's data is refused (H23): pass them as `extra` there, and never elsewhere. */
export const demonstrationDomains: readonly string[] = [
  'nhs.example',
  'probation.example',
  'oxleas.example',
  'slam.example',
  'elft.example',
  'nelft.example',
  'cnwl.example',
  'westlondon.example',
  'swlstg.example',
  'northlondon.example',
  'together.example',
  'judiciary.example',
];

// The real domains are general knowledge and not verified. nhs.net is shared by all trusts, so it identifies none.
const trustDomains: Record<string, TrustId> = {
  'oxleas.nhs.uk': 'oxleas',
  'slam.nhs.uk': 'slam',
  'swlstg.nhs.uk': 'swlstg',
  'elft.nhs.uk': 'elft',
  'nelft.nhs.uk': 'nelft',
  'northlondonmentalhealth.nhs.uk': 'northlondon',
  'cnwl.nhs.uk': 'cnwl',
  'westlondon.nhs.uk': 'westlondon',
  'oxleas.example': 'oxleas',
  'slam.example': 'slam',
  'swlstg.example': 'swlstg',
  'elft.example': 'elft',
  'nelft.example': 'nelft',
  'northlondon.example': 'northlondon',
  'cnwl.example': 'cnwl',
  'westlondon.example': 'westlondon',
};

// NHS domains of no one trust: who uses such an address is found out by a call.
const sharedDomains: readonly string[] = ['nhs.net', 'nhs.example'];

const address = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,})$/;

/**
 * True where this address may ask for a sign-in code. `extra` are further domains, matched exactly. Any text may be
 * given.
 */
export function isAllowedWorkAddress(email: string, extra: readonly string[] = []): boolean {
  const domain = address.exec(email.toLowerCase())?.[1];
  if (domain === undefined || email.length > 254) return false;
  const isOf = (entry: string) => (entry.startsWith('.') ? domain.endsWith(entry) : domain === entry);
  return workDomains.some(isOf) || extra.includes(domain);
}

/** The trust whose staff use this domain, real or of the demonstration; null where that is not known. */
export function trustOfDomain(domain: string): TrustId | null {
  const name = domain.toLowerCase();
  return Object.hasOwn(trustDomains, name) ? (trustDomains[name] ?? null) : null;
}

/** True where staff of any trust may use this domain, so that it proves none. */
export const isSharedByTrusts = (domain: string): boolean => sharedDomains.includes(domain.toLowerCase());
