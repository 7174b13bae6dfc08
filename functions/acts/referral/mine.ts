import { everyAddressHash } from '#functions/model/address/address-hash';
import { isSent } from '#functions/model/case/records';
import type { Enrolled } from '#functions/model/person/signed-in';
import type { CaseRecord } from '#functions/model/case/read-case';
import { deputyOf } from '#functions/model/index-keys';

/**
 * The keys under which the caller is named as a deputy. None until the hub has verified them: an address that
 * somebody typed opens nothing (B2).
 */
export async function deputyKeysOf({ email, person }: Enrolled): Promise<`DEPUTY#${string}`[]> {
  if (person.verified === null) return [];
  return (await everyAddressHash(email)).map(deputyOf);
}

/**
 * True for the case's referrer and, once it is sent, its named deputy; nobody else, whatever their organisation
 * (B12).
 */
export function isMine(record: CaseRecord, actor: Enrolled, deputyKeys: readonly string[]): boolean {
  if (record.case.referrerId === actor.id) return true;
  return isSent(record.case) && record.case.deputy !== null && deputyKeys.includes(record.case.deputy);
}
