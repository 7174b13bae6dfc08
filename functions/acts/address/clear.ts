import { address } from '#shared/contract/address';
import { loadMarks } from '#functions/model/address/marks';
import type { AddressItem } from '#functions/model/address/records';
import { personChain } from '#functions/model/person/records';
import { notHere, refuseAs } from '#functions/model/person/refuse-as';
import type { Act } from '#functions/request/act';
import { settle } from '#functions/request/settle';

/** Clears an address. Clearing twice changes nothing; the entry stands in the chain of the person who cleared it. */
export const clear: Act<typeof address.clear> = async (request) => {
  const { actor, at, params, body } = request;
  const chain = personChain(actor.id, actor.acts);
  const subject = `address#${params.id}`;
  const mark = (await loadMarks()).find((one) => one.id === params.id);
  if (!mark) return settle(request, refuseAs(actor, address.clear.audit, subject, notHere));
  if (!mark.marked) return { reply: { id: mark.id, cleared: true } };
  if (mark.version !== body.version) {
    const refusal = { code: 'changed-meanwhile' as const, current: { version: mark.version } };
    return settle(request, refuseAs(actor, address.clear.audit, subject, refusal));
  }
  const cleared: AddressItem = {
    ...mark,
    version: mark.version + 1,
    marked: false,
    clearedBy: actor.person.name,
    clearedAt: at,
  };
  return settle(
    request,
    {
      changes: [{ do: 'put', table: 'Directory', item: cleared, expect: { version: mark.version } }],
      audit: [
        {
          chain,
          act: address.clear.audit,
          outcome: 'done',
          subject,
          version: { from: mark.version, to: cleared.version },
        },
      ],
      outcome: { reply: { id: mark.id, cleared: true } },
    },
    () => clear(request),
  );
};
