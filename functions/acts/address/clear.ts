import { address } from '#shared/contract/address';
import { loadAddresses } from '#functions/model/address/suppressions';
import type { AddressItem } from '#functions/model/address/records';
import { personChain } from '#functions/model/person/records';
import { notHere, refuseAs } from '#functions/model/person/refuse-as';
import type { Act } from '#functions/request/act';
import { settle } from '#functions/request/settle';

/** Clears an address. Clearing twice changes nothing; the entry goes to the chain of the person who cleared it. */
export const clear: Act<typeof address.clear> = async (request) => {
  const { actor, at, params, body } = request;
  const chain = personChain(actor.id, actor.acts);
  const subject = `address#${params.id}`;
  const suppression = (await loadAddresses()).find((one) => one.id === params.id);
  if (!suppression) return settle(request, refuseAs(actor, address.clear.audit, subject, notHere));
  if (!suppression.suppressed) return { reply: { id: suppression.id, cleared: true } };
  if (suppression.version !== body.version) {
    const refusal = { code: 'changed-meanwhile' as const, current: { version: suppression.version } };
    return settle(request, refuseAs(actor, address.clear.audit, subject, refusal));
  }
  const cleared: AddressItem = {
    ...suppression,
    version: suppression.version + 1,
    suppressed: false,
    clearedBy: actor.person.name,
    clearedAt: at,
  };
  return settle(
    request,
    {
      changes: [{ do: 'put', table: 'Directory', item: cleared, expect: { version: suppression.version } }],
      audit: [
        {
          chain,
          act: address.clear.audit,
          outcome: 'done',
          subject,
          version: { from: suppression.version, to: cleared.version },
        },
      ],
      outcome: { reply: { id: suppression.id, cleared: true } },
    },
    () => clear(request),
  );
};
