import { randomUUID } from 'node:crypto';
import { undelivered } from '#shared/contract/delivery';
import type { OtherAddress } from '#shared/delivery/views';
import { readService } from '#functions/directory/service';
import type { Act, ActRequest } from '#functions/runtime/act';
import { settle } from '#functions/runtime/settle';
import type { Decision, Outcome, Refusal } from '#functions/storage/decision';
import { isBarred } from './barred.ts';
import { decideAgain, decideErrandAgain } from './decide-see-to.ts';
import { loadMarked, loadTrouble, refusal, whyNot } from './load.ts';
import { othersOf } from './view.ts';

type Request = Omit<ActRequest<typeof undelivered.retry>, 'row'>;
type Reply = { id: string; seenTo: true };

const impossible = (detail: string): Refusal => ({ code: 'not-possible-now', detail });
const barred = impossible('Mail to this address came back. Clear the address first, or choose another.');
const notThere = impossible('The Directory has no such address for this team.');

async function again(request: Request, act: string, address: OtherAddress | null): Promise<Outcome<Reply>> {
  const { actor, at, params, body } = request;
  const [found, service] = await Promise.all([loadTrouble(params.id), readService()]);
  const refused = (why: Refusal) => settle(request, refusal(actor, act, { id: params.id, found }, why));
  const decided = (decision: Decision<Reply>) =>
    settle(request, decision, () => again(request, act, address));
  const no = whyNot(found, body.version);
  if (no || !found) return refused(no ?? { code: 'not-found' });
  const context = { act, by: actor.person.name, at, newId: randomUUID };
  if (found.sk === 'ERRAND') return address ? refused(notThere) : decided(decideErrandAgain(found, context));
  const { recipient } = found;
  const to = address && recipient.to === 'team' ? { ...recipient, address } : recipient;
  if (address && !othersOf(found, service.teams).includes(address)) return refused(notThere);
  if (await isBarred({ ...found, recipient: to }, await loadMarked(), service, at)) return refused(barred);
  return decided(decideAgain(found, address, context));
}

/** Sends it again to the same address, or starts the errand anew. */
export const retry: Act<typeof undelivered.retry> = (request) =>
  again(request, undelivered.retry.audit, null);

/** Sends it to another address that the Directory has for the team. */
export const otherAddress: Act<typeof undelivered.otherAddress> = (request) =>
  again(request, undelivered.otherAddress.audit, request.body.address);
