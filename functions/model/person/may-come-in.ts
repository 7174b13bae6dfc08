import { demonstrationDomains, isAllowedWorkAddress } from '#shared/reference/allowed-domains';

/**
 * True where an address may sign in and enrol by itself: its work domain is listed. The demonstration admits invented
 * organisations only, and every other deployment none of them (H23).
 */
export function mayComeIn(email: string, demonstration: boolean): boolean {
  const invented = email.toLowerCase().endsWith('.example');
  return invented === demonstration && isAllowedWorkAddress(email, demonstration ? demonstrationDomains : []);
}
