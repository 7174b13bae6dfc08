import { referrersPhone } from '#functions/model/case/answers';
import { readCase } from '#functions/model/case/read-case';
import type { JobItem } from '#functions/model/job/records';
import type { MessageItem } from '#functions/model/message/message';
import type { Enrolled } from '#functions/model/person/signed-in';
import { notHere, refuseAs } from '#functions/model/person/refuse-as';
import type { Decision, Refusal } from '#functions/platform/store/decision';
import { batch } from '#functions/platform/store/read';
import { jobKey } from '#functions/model/job/keys';
import { messageKey } from '#functions/model/message/keys';
import { isInTrouble } from '#functions/model/index-keys';

/** An item of the outbox, told apart by its sort key. */
export type Waiting = MessageItem | JobItem;

/** A mail or a job that needs a person, or that a person has dealt with; null where there is none. */
export async function loadTrouble(id: string): Promise<Waiting | null> {
  const keys = [messageKey(id), jobKey(id)];
  const [found] = (await batch({ Outbox: keys })).Outbox as unknown as Waiting[];
  return found && (isInTrouble(found) || found.seenTo) ? found : null;
}

/** The request and the item it is about. */
type About = { id: string; found: Waiting | null };

/** Why this person cannot deal with it now, or null where they can. */
export function whyNot(found: Waiting | null, version: number): Refusal | null {
  if (!found) return notHere;
  const { version: now, seenTo } = found;
  const current = { version: now, seenTo: seenTo && { how: seenTo.how, at: seenTo.at } };
  return seenTo || now !== version ? { code: 'changed-meanwhile', current } : null;
}

/** The referrer's phone number, where the mail was to them; only then is the case read. */
export async function loadReferrersPhone(
  { recipient, caseId }: MessageItem,
  at: string,
): Promise<string | null> {
  const record = recipient.to === 'person' && caseId ? await readCase(caseId, at) : null;
  return record && referrersPhone(record.sections);
}

/** A refusal is recorded in the chain of whoever asked. */
export const refusal = (actor: Enrolled, act: string, { id, found }: About, why: Refusal): Decision<never> =>
  refuseAs(actor, act, `${found?.sk === 'ERRAND' ? 'errand' : 'message'}#${id}`, why);
