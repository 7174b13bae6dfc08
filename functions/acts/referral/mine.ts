import { everyAddressHash } from '#functions/model/address/address-hash';
import type { Enrolled } from '#functions/model/person/signed-in';
import type { CaseRecord } from '#functions/model/case/read-case';
import { deputyOf } from '#functions/model/index-keys';

/**
 * Under which keys she is named as a deputy. Until the hub has verified her there are none: an address that somebody
 * wrote down, right or wrong, opens nothing, and she sees her own and nothing else (B2).
 */
export async function deputyKeysOf({ email, person }: Enrolled): Promise<`DEPUTY#${string}`[]> {
  if (person.verified === null) return [];
  return (await everyAddressHash(email)).map(deputyOf);
}

/** A case is its referrer's, and its named deputy's once it is sent. Nobody else's, whatever her organisation (B12). */
export function isMine(record: CaseRecord, actor: Enrolled, deputyKeys: readonly string[]): boolean {
  if (record.case.referrerId === actor.id) return true;
  return (
    record.case.state !== 'draft' && record.case.deputy !== null && deputyKeys.includes(record.case.deputy)
  );
}
