import { randomUUID } from 'node:crypto';
import { isSent } from '#functions/model/case/records';
import { ownerAt } from '#shared/duty/on-duty';
import { suppressesTheAddress } from '#shared/delivery/states';
import type { AddressItem } from '#functions/model/address/records';
import { readService } from '#functions/model/service/read-service';
import { commit } from '#functions/platform/store/commit';
import { referrersPhone } from '#functions/model/case/answers';
import { get } from '#functions/platform/store/read';
import { readCase } from '#functions/model/case/read-case';
import { logUnlisted } from '#functions/model/unlisted';
import { type Happening, type Moved, decideMessage } from './message.decide.ts';
import { type MessageItem, messageChain, stateOf } from './message.ts';
import { suppressionKey, addressKey } from '#functions/model/address/keys';
import { type TroubleContext, consequences } from './trouble.ts';
import { isInTrouble } from '#functions/model/index-keys';

async function contextFor(
  message: MessageItem,
  addressHash: string | null,
  at: string,
): Promise<TroubleContext> {
  const { recipient } = message;
  const key = addressHash && addressKey(suppressionKey(addressHash));
  const [record, { teams, rota }, item] = await Promise.all([
    message.caseId ? readCase(message.caseId, at) : null,
    readService(),
    key ? get<AddressItem>('Directory', key) : null,
  ]);
  return {
    sent: record && isSent(record.case) ? record.case : null,
    tasks: record?.tasks ?? [],
    team: recipient.to === 'team' ? (teams.find((team) => team.id === recipient.teamId) ?? null) : null,
    owner: ownerAt(rota, at),
    referrersPhone: record && referrersPhone(record.sections),
    address: addressHash ? { hash: addressHash, item } : null,
    newId: randomUUID,
  };
}

/**
 * Writes a message's new state and its consequences; reads their context only for a failed mail. Gives the message as
 * it now is (unchanged after an unlisted move), or null where it changed meanwhile: then read it again.
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
  // A repeated event must not suppress again an address that a person has cleared meanwhile.
  const [was, is] = [stateOf(before), stateOf(moved)];
  const suppressions = addressHash !== null && suppressesTheAddress[is] && is !== was;
  const more =
    enters || suppressions
      ? consequences(before, moved, await contextFor(moved, addressHash, at), at)
      : { changes: [], audit: [] };
  const whole: Moved = {
    ...decision,
    changes: [...decision.changes, ...more.changes],
    audit: [...decision.audit, ...more.audit],
  };
  const done = await commit(whole, { at, actor: { id: 'system', role }, request: randomUUID() });
  return done.committed
    ? { ...moved, chainHead: done.chainHeads.get(messageChain(moved).id) ?? moved.chainHead }
    : null;
}
