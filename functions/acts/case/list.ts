import type { CaseSummary } from '#shared/case/views';
import { cases } from '#shared/contract/case';
import { showList } from '#functions/model/person/show-list';
import type { Act } from '#functions/request/act';
import { settle } from '#functions/request/settle';
import type { SentItem } from '#functions/model/case/records';
import { index } from '#functions/platform/store/read';
import { openCases } from '#functions/model/index-keys';

const summary = (item: SentItem): CaseSummary => ({
  id: item.id,
  reference: item.reference,
  state: item.state,
  name: item.name,
  hearing: item.hearing,
  imminent: item.imminent,
  sentAt: item.sentAt,
  openedAt: item.openedAt,
});

/** Every open case, imminent risk first, then by hearing: the order of the index. */
export const list: Act<typeof cases.list> = async (request) => {
  const { actor } = request;
  const open = await index(openCases);
  const items = (open as unknown as SentItem[]).map(summary);
  return settle(request, showList(actor, cases.list.audit, 'cases', items));
};
