import type { Role } from '#shared/people/person';
import { everyAddressHash } from '#functions/model/address/address-hash';
import { batch } from '#functions/platform/store/read';
import type { Membership } from './records.ts';
import { invitationKey } from './keys.ts';

/** An invitation waiting for the first sign-in of one address; the key is a keyed hash of the address. */
export type InvitationItem = ReturnType<typeof invitationKey> & {
  role: Role;
  name: string;
  teams: Membership[];
};

/** The invitation that waits for an address, or null. */
export async function invitationFor(email: string): Promise<InvitationItem | null> {
  const hashes = await everyAddressHash(email);
  const keys = hashes.map(invitationKey);
  const { Directory: found } = await batch({ Directory: keys });
  return (found[0] as unknown as InvitationItem | undefined) ?? null;
}
