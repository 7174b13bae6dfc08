import { randomUUID } from 'node:crypto';
import { ownerAt } from '#shared/duty/on-duty';
import { marksTheAddress } from '#shared/delivery/states';
import type { AddressItem } from '#functions/model/address/records';
import { readService } from '#functions/model/team/service';
import { commit } from '#functions/platform/store/commit';
import { referrersPhone } from '#functions/model/case/answers';
import { get } from '#functions/platform/store/read';
import { readCase } from '#functions/model/case/read-case';
import { logUnlisted } from '#functions/model/unlisted';
import { type Happening, type Moved, decideMessage } from './message.decide.ts';
import { type MessageItem, messageChain, stateOf } from './message.ts';
import { markKey, addressKey } from '#functions/model/address/keys';
import { type Ground, consequences } from './trouble.ts';
import { isInTrouble } from '#functions/model/index-keys';

async function groundFor(message: MessageItem, addressHash: string | null, at: string): Promise<Ground> {
  const { recipient } = message;
  const key = addressHash && addressKey(markKey(addressHash));
  const [record, { teams, rota }, item] = await Promise.all([
    message.caseId ? readCase(message.caseId, at) : null,
    readService(),
    key ? get<AddressItem>('Directory', key) : null,
  ]);
  return {
    sent: record && record.case.state !== 'draft' ? record.case : null,
    tasks: record?.tasks ?? [],
    team: recipient.to === 'team' ? (teams.find((team) => team.id === recipient.teamId) ?? null) : null,
    owner: ownerAt(rota, at),
    referrersPhone: record && referrersPhone(record.sections),
    address: addressHash ? { hash: addressHash, item } : null,
    newId: randomUUID,
  };
}

/**
 * Writes down what happened to a message together with what follows from it. Only a mail in trouble pays for looking
 * around. Gives the message as it now stands, to go on with: as it was, where the table lists no such move. Null where
 * it changed meanwhile: read it again.
 */
export async function settleMessage(
  before: MessageItem,
  happening: Happening,
  by: { at: string; role: string; addressHash?: string | null },
): Promise<MessageItem | null> {
  const { at, role, addressHash = null } = by;
  const decision = decideMessage(before, happening, at);
  if ('refusal' in decision) {
    logUnlisted('mail', before.id, happening.what, decision.refusal);
    return before;
  }
  const moved = decision.outcome.reply;
  const enters = !isInTrouble(before) && isInTrouble(moved);
  // An event that tells nothing new of the state does not mark again what a person has cleared meanwhile.
  const [was, is] = [stateOf(before), stateOf(moved)];
  const marks = addressHash !== null && marksTheAddress[is] && is !== was;
  const more =
    enters || marks
      ? consequences(before, moved, await groundFor(moved, addressHash, at), at)
      : { changes: [], audit: [] };
  const whole: Moved = {
    ...decision,
    changes: [...decision.changes, ...more.changes],
    audit: [...decision.audit, ...more.audit],
  };
  const done = await commit(whole, { at, actor: { id: 'system', role }, request: randomUUID() });
  return done.committed ? { ...moved, tail: done.tails.get(messageChain(moved).id) ?? moved.tail } : null;
}
