import type { CaseView } from '#shared/case/views';
import { whyInWords } from '#shared/delivery/reasons';
import { bestDelivery, deliveryWords } from '#shared/enquiry/delivery';
import type { DeliveryItem } from '#functions/model/message/delivery-records';
import type { CaseRecord } from '#functions/model/case/read-case';
import type { TaskItem } from '#functions/model/task/records';
import type { EnquiryItem } from './records.ts';

/** What of its case says how an enquiry stands. */
type Around = Pick<CaseRecord, 'deliveries' | 'tasks'>;

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

/** True while somebody is still to phone the team, or about a mail to a team that is gone. */
const isPhoning = ({ teamId }: EnquiryItem, tasks: readonly TaskItem[]): boolean =>
  tasks.some(
    (task) =>
      !task.doneAt && ((task.kind === 'phone-team' && task.teamId === teamId) || task.kind === 'mail-failed'),
  );

/** The mails that put an enquiry to its team; those that tell others of it have no address of a team. */
const mailsOf = ({ id }: EnquiryItem, deliveries: readonly DeliveryItem[]) =>
  deliveries.filter(({ enquiryId, address }) => enquiryId === id && address !== null);

/** What hub and referrer are told of the mail to a team (H2). */
export function mailWords(enquiry: EnquiryItem, { deliveries, tasks }: Around, at: string): string {
  const own = mailsOf(enquiry, deliveries);
  const { openedAt, answer } = enquiry;
  const phoning = isPhoning(enquiry, tasks);
  return deliveryWords(bestDelivery(own), { openedAt, answeredAt: answer?.at ?? null, phoning }, at);
}

export function enquiryView(enquiry: EnquiryItem, around: Around, at: string): CaseView['enquiries'][number] {
  const own = mailsOf(enquiry, around.deliveries);
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
    mail: mailWords(enquiry, around, at),
    trouble: troubleOf(own),
    openedAt: enquiry.openedAt,
    openedBy: enquiry.openedBy,
    answer: answer ? { at: answer.at, by: answer.byName, line: answer.line } : null,
    heldBack: enquiry.heldBack,
    doNotTell: doNotTell ? { say: doNotTell.say, by: doNotTell.byName, at: doNotTell.at } : null,
  };
}
