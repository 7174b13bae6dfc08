import type { CaseSummary } from '#shared/case/views';
import { cases } from '#shared/contract/case';
import { troubleWords } from '#shared/enquiry/delivery';
import { showList } from '#functions/model/person/show-list';
import type { Act } from '#functions/request/act';
import { settle } from '#functions/request/settle';
import type { SentItem } from '#functions/model/case/records';
import { index } from '#functions/platform/store/read';
import { inTrouble, openCases } from '#functions/model/index-keys';
import { type MessageItem, stateOf } from '#functions/model/message/message';

/** Of each case, the words for its mail that did not arrive. The index gives the first to fail first, and that counts. */
const troubles = (failed: readonly MessageItem[], at: string): Map<string, string> =>
  new Map(
    failed.toReversed().map((message) => {
      const known = { state: stateOf(message), at: message.troubleSince ?? at, failure: message.failure };
      return [message.caseId, troubleWords(known, true, at)];
    }),
  );

const summary = (item: SentItem, mail: string | null): CaseSummary => ({
  id: item.id,
  reference: item.reference,
  state: item.state,
  name: item.name,
  hearing: item.hearing,
  imminent: item.imminent,
  sentAt: item.sentAt,
  openedAt: item.openedAt,
  mail,
});

/** Every open case, imminent risk first, then by hearing: the order of the index. */
export const list: Act<typeof cases.list> = async (request) => {
  const { actor, at } = request;
  const [open, failed] = await Promise.all([index(openCases), index(inTrouble)]);
  // Jobs, which are in that list too, are of no case.
  const mails = failed.filter(({ sk }) => sk === 'MESSAGE') as unknown as MessageItem[];
  const said = troubles(mails, at);
  const items = (open as unknown as SentItem[]).map((item) => summary(item, said.get(item.id) ?? null));
  return settle(request, showList(actor, cases.list.audit, 'cases', items));
};
