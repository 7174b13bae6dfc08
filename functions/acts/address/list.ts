import { address } from '#shared/contract/address';
import { whyInWords } from '#shared/delivery/reasons';
import type { SuppressedAddress } from '#shared/delivery/views';
import { loadAddresses } from '#functions/model/address/suppressions';
import type { AddressItem } from '#functions/model/address/records';
import { whose } from '#functions/model/message/recipient';
import { showList } from '#functions/model/person/show-list';
import type { TeamItem } from '#functions/model/team/records';
import { readService } from '#functions/model/service/read-service';
import type { Act } from '#functions/request/act';
import { settle } from '#functions/request/settle';

/** The suppressed addresses, the latest first. */
export const list: Act<typeof address.list> = async (request) => {
  const { actor } = request;
  const [suppressions, { teams }] = await Promise.all([loadAddresses(), readService()]);
  const items = suppressions
    .filter((suppression) => suppression.suppressed)
    .sort((a, b) => b.since.localeCompare(a.since))
    .map((suppression) => suppressedView(suppression, teams));
  return settle(request, showList(actor, address.list.audit, 'addresses', items));
};

export function suppressedView(item: AddressItem, teams: readonly TeamItem[]): SuppressedAddress {
  const { id, version, recipient, why, since, reference } = item;
  return { id, version, of: whose(recipient, teams), why: whyInWords(why, null), since, reference };
}
