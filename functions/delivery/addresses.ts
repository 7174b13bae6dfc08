import { address } from '#shared/contract/delivery';
import { type AddressItem, personChain } from '#functions/directory/records';
import { readService } from '#functions/directory/service';
import type { Act } from '#functions/runtime/act';
import { settle } from '#functions/runtime/settle';
import { refuse } from '#functions/storage/decision';
import { loadMarks } from './load.ts';
import { markedView } from './view.ts';

/** The addresses to which nothing goes, the latest first. */
export const marked: Act<typeof address.marked> = async (request) => {
  const { actor } = request;
  const [marks, { teams }] = await Promise.all([loadMarks(), readService()]);
  const items = marks
    .filter((mark) => mark.marked)
    .sort((a, b) => b.since.localeCompare(a.since))
    .map((mark) => markedView(mark, teams));
  return settle(request, {
    changes: [],
    audit: [
      {
        chain: personChain(actor.id, actor.acts),
        act: address.marked.audit,
        outcome: 'seen',
        subject: 'addresses',
        values: items.map((item) => item.id),
      },
    ],
    outcome: { reply: { items } },
  });
};

/** Clears an address. Clearing twice changes nothing; the entry stands in the chain of the person who cleared it. */
export const clear: Act<typeof address.clear> = async (request) => {
  const { actor, at, params, body } = request;
  const chain = personChain(actor.id, actor.acts);
  const subject = `address#${params.id}`;
  const mark = (await loadMarks()).find((one) => one.id === params.id);
  if (!mark) return settle(request, refuse(chain, address.clear.audit, subject, { code: 'not-found' }));
  if (!mark.marked) return { reply: { id: mark.id, cleared: true } };
  if (mark.version !== body.version) {
    const refusal = { code: 'changed-meanwhile' as const, current: { version: mark.version } };
    return settle(request, refuse(chain, address.clear.audit, subject, refusal));
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
