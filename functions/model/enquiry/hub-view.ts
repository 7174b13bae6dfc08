import type { CaseView } from '#shared/case/views';
import { whyInWords } from '#shared/delivery/reasons';
import { bestDelivery, deliveryWords } from '#shared/enquiry/delivery';
import type { DeliveryItem } from '#functions/model/message/delivery-records';
import type { EnquiryItem } from './records.ts';

/** The latest mail about an enquiry that needs a person. */
function troubleOf(deliveries: readonly DeliveryItem[]): CaseView['enquiries'][number]['trouble'] {
  const found = deliveries
    .filter((one) => one.trouble)
    .toSorted((a, b) => a.at.localeCompare(b.at))
    .at(-1);
  return found
    ? {
        messageId: found.messageId,
        version: found.version,
        state: found.state,
        why: whyInWords(found.state, found.failure),
        since: found.at,
      }
    : null;
}

export function enquiryView(
  enquiry: EnquiryItem,
  deliveries: readonly DeliveryItem[],
  at: string,
): CaseView['enquiries'][number] {
  const own = deliveries.filter((one) => one.enquiryId === enquiry.id);
  const { answer, doNotTell } = enquiry;
  return {
    id: enquiry.id,
    version: enquiry.version,
    teamId: enquiry.teamId,
    teamName: enquiry.teamName,
    state: enquiry.state,
    dueAt: enquiry.dueAt,
    askedAt: enquiry.askedAt,
    askedBy: enquiry.askedBy,
    mail: deliveryWords(
      bestDelivery(own),
      { openedAt: enquiry.openedAt, answeredAt: answer?.at ?? null },
      at,
    ),
    trouble: troubleOf(own),
    openedAt: enquiry.openedAt,
    openedBy: enquiry.openedBy,
    answer: answer ? { at: answer.at, by: answer.byName, line: answer.line } : null,
    heldBack: enquiry.heldBack,
    doNotTell: doNotTell ? { say: doNotTell.say, by: doNotTell.byName, at: doNotTell.at } : null,
  };
}
