import { referrersPhone } from '#functions/model/case/answers';
import { readCase } from '#functions/model/case/read-case';
import type { ErrandItem } from '#functions/model/job/records';
import type { MessageItem } from '#functions/model/message/message';
import type { Enrolled } from '#functions/model/person/signed-in';
import { notHere, refuseAs } from '#functions/model/person/refuse-as';
import type { Decision, Refusal } from '#functions/platform/store/decision';
import { batch } from '#functions/platform/store/read';
import { errandKey } from '#functions/model/job/keys';
import { messageKey } from '#functions/model/message/keys';
import { isInTrouble } from '#functions/model/index-keys';

/** What waits in the outbox: told apart by its sort key. */
export type Waiting = MessageItem | ErrandItem;

/** A mail or an errand that a person has to see to, or has seen to; null where there is none. */
export async function loadTrouble(id: string): Promise<Waiting | null> {
  const keys = [messageKey(id), errandKey(id)];
  const [found] = (await batch({ Outbox: keys })).Outbox as unknown as Waiting[];
  return found && (isInTrouble(found) || found.seenTo) ? found : null;
}

/** What was asked for, and what there is of it. */
type About = { id: string; found: Waiting | null };

/** Why this person cannot see to it now, or null where she can. */
export function whyNot(found: Waiting | null, version: number): Refusal | null {
  if (!found) return notHere;
  const { version: now, seenTo } = found;
  const current = { version: now, seenTo: seenTo && { how: seenTo.how, at: seenTo.at } };
  return seenTo || now !== version ? { code: 'changed-meanwhile', current } : null;
}

/** The number of whoever referred her, where the mail was to her; only such a mail pays for the look. */
export async function loadReferrersPhone(
  { recipient, caseId }: MessageItem,
  at: string,
): Promise<string | null> {
  const record = recipient.to === 'person' && caseId ? await readCase(caseId, at) : null;
  return record && referrersPhone(record.sections);
}

/** A refusal stands in the chain of whoever asked. */
export const refusal = (actor: Enrolled, act: string, { id, found }: About, why: Refusal): Decision<never> =>
  refuseAs(actor, act, `${found?.sk === 'ERRAND' ? 'errand' : 'message'}#${id}`, why);
