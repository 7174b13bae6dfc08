import { personChain } from '#functions/directory/records';
import type { Enrolled } from '#functions/runtime/act';
import { type Decision, refuse } from '#functions/storage/decision';
import type { CaseRecord } from '#functions/storage/read-case';

/** A case is its referrer's, and its named deputy's once it is sent. Nobody else's, whatever her organisation (users.md B12). */
export function isMine(record: CaseRecord, actor: Enrolled, deputyKeys: readonly string[]): boolean {
  if (record.case.referrerId === actor.id) return true;
  return (
    record.case.state !== 'draft' && record.case.deputy !== null && deputyKeys.includes(record.case.deputy)
  );
}

/** Somebody else's record and no record are told apart by nobody: both are "nothing here", and both are remembered. */
export function notHere(actor: Enrolled, act: string, id: string): Decision<never> {
  return refuse(personChain(actor.id, actor.acts), act, `case#${id}`, { code: 'not-found' });
}
