import { everyAddressHash } from '#functions/keys/look-up';
import { batch } from '#functions/storage/read';
import type { InvitationItem } from './records.ts';

/** The invitation that waits for an address, or null. */
export async function invitationFor(email: string): Promise<InvitationItem | null> {
  const hashes = await everyAddressHash(email);
  const keys = hashes.map((hash) => ({ pk: `INVITATION#${hash}`, sk: 'INVITATION' }));
  const { Directory: found } = await batch({ Directory: keys });
  return (found[0] as unknown as InvitationItem | undefined) ?? null;
}
