import { randomUUID } from 'node:crypto';
import { undelivered } from '#shared/contract/delivery';
import type { OtherAddress } from '#shared/delivery/views';
import { readService } from '#functions/directory/service';
import type { Act, ActRequest } from '#functions/runtime/act';
import { settle } from '#functions/runtime/settle';
import type { Outcome, Refusal } from '#functions/storage/decision';
import { isBarred } from './barred.ts';
import { decideAgain } from './decide-see-to.ts';
import { loadTrouble, refusal, whyNot } from './load.ts';
import { othersOf } from './view.ts';

type Request = Omit<ActRequest<typeof undelivered.retry>, 'row'>;
type Reply = { id: string; seenTo: true };

const impossible = (detail: string): Refusal => ({ code: 'not-possible-now', detail });
const barred = impossible('Mail to this address came back. Clear the address first, or choose another.');
const notThere = impossible('The Directory has no such address for this team.');

async function again(request: Request, act: string, address: OtherAddress | null): Promise<Outcome<Reply>> {
  const { actor, at, params, body } = request;
  const [message, service] = await Promise.all([loadTrouble(params.id), readService()]);
  const no = whyNot(message, body.version);
  if (no || !message) return settle(request, refusal(actor, act, params.id, no ?? { code: 'not-found' }));
  const { recipient } = message;
  const to = address && recipient.to === 'team' ? { ...recipient, address } : recipient;
  if (address && !othersOf(message, service.teams).includes(address)) {
    return settle(request, refusal(actor, act, params.id, notThere));
  }
  if (await isBarred({ ...message, recipient: to }, service, at)) {
    return settle(request, refusal(actor, act, params.id, barred));
  }
  const context = { act, by: actor.person.name, at, newId: randomUUID };
  return settle(request, decideAgain(message, address, context), () => again(request, act, address));
}

/** Sends it again to the same address. */
export const retry: Act<typeof undelivered.retry> = (request) =>
  again(request, undelivered.retry.audit, null);

/** Sends it to another address that the Directory has for the team. */
export const otherAddress: Act<typeof undelivered.otherAddress> = (request) =>
  again(request, undelivered.otherAddress.audit, request.body.address);
