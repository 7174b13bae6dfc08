import { address } from '#shared/contract/address';
import { whyInWords } from '#shared/delivery/reasons';
import type { MarkedAddress } from '#shared/delivery/views';
import { loadMarks } from '#functions/model/address/marks';
import type { AddressItem } from '#functions/model/address/records';
import { whose } from '#functions/model/message/recipient';
import { personChain } from '#functions/model/person/records';
import type { TeamItem } from '#functions/model/team/records';
import { readService } from '#functions/model/team/service';
import type { Act } from '#functions/request/act';
import { settle } from '#functions/request/settle';

/** The addresses to which nothing goes, the latest first. */
export const list: Act<typeof address.list> = async (request) => {
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
        act: address.list.audit,
        outcome: 'seen',
        subject: 'addresses',
        values: items.map((item) => item.id),
      },
    ],
    outcome: { reply: { items } },
  });
};

export function markedView(item: AddressItem, teams: readonly TeamItem[]): MarkedAddress {
  const { id, version, recipient, why, since, reference } = item;
  return { id, version, of: whose(recipient, teams), why: whyInWords(why, null), since, reference };
}
