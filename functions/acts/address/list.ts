import { address } from '#shared/contract/address';
import { whyInWords } from '#shared/delivery/reasons';
import type { MarkedAddress } from '#shared/delivery/views';
import { loadMarks } from '#functions/model/address/marks';
import type { AddressItem } from '#functions/model/address/records';
import { whose } from '#functions/model/message/recipient';
import { showList } from '#functions/model/person/show-list';
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
  return settle(request, showList(actor, address.list.audit, 'addresses', items));
};

export function markedView(item: AddressItem, teams: readonly TeamItem[]): MarkedAddress {
  const { id, version, recipient, why, since, reference } = item;
  return { id, version, of: whose(recipient, teams), why: whyInWords(why, null), since, reference };
}
