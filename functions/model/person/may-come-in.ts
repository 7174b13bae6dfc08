import { demonstrationDomains, isAllowedWorkAddress } from '#shared/reference/allowed-domains';

/**
 * Whether an address may sign in and enrol by itself: a work domain of the list. In the demonstration only invented
 * organisations may (H23); elsewhere they may not.
 */
export function mayComeIn(email: string, demonstration: boolean): boolean {
  const invented = email.toLowerCase().endsWith('.example');
  return invented === demonstration && isAllowedWorkAddress(email, demonstration ? demonstrationDomains : []);
}
