import { randomUUID } from 'node:crypto';
import { undelivered } from '#shared/contract/undelivered';
import type { OtherAddress } from '#shared/delivery/views';
import { loadSuppressed } from '#functions/model/address/suppressions';
import { decideAgain, decideJobAgain } from '#functions/model/message/see-to.decide';
import { notHere } from '#functions/model/person/refuse-as';
import { readService } from '#functions/model/service/read-service';
import type { Decided, Outcome, Refusal } from '#functions/platform/store/decision';
import type { ActRequest } from '#functions/request/act';
import { settle } from '#functions/request/settle';
import { isSuppressed } from './suppressed.ts';
import { loadTrouble, refusal, whyNot } from './load.ts';
import { othersOf } from './view.ts';

type Request = Omit<ActRequest<typeof undelivered.retry>, 'row'>;

type Reply = { id: string; seenTo: true };

const impossible = (detail: string): Refusal => ({ code: 'not-possible-now', detail });

const held = impossible('Mail to this address came back. Clear the address first, or choose another.');

const notThere = impossible('The Directory has no such address for this team.');

export async function again(
  request: Request,
  act: string,
  address: OtherAddress | null,
): Promise<Outcome<Reply>> {
  const { actor, at, params, body } = request;
  const [found, service] = await Promise.all([loadTrouble(params.id), readService()]);
  const refused = (why: Refusal) => settle(request, refusal(actor, act, { id: params.id, found }, why));
  const decided = (decision: Decided<Reply>) =>
    'refusal' in decision
      ? refused(decision.refusal)
      : settle(request, decision, () => again(request, act, address));
  const no = whyNot(found, body.version);
  if (no || !found) return refused(no ?? notHere);
  const context = { act, by: actor.person.name, at, newId: randomUUID };
  if (found.sk === 'ERRAND') return address ? refused(notThere) : decided(decideJobAgain(found, context));
  const { recipient } = found;
  const to = address && recipient.to === 'team' ? { ...recipient, address } : recipient;
  if (address && !othersOf(found, service.teams).includes(address)) return refused(notThere);
  if (await isSuppressed({ ...found, recipient: to }, await loadSuppressed(), service, at))
    return refused(held);
  return decided(decideAgain(found, address, context));
}
