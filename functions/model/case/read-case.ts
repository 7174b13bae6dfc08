import type { AgreementItem } from '#functions/model/agreement/records';
import type { CaseItem, DeputyItem, DraftContentItem, HearingItem, SectionItem } from './records.ts';
import type { ReminderItem } from '#functions/model/reminder/records';
import type { DeliveryItem } from '#functions/model/message/delivery-records';
import type { EnquiryItem } from '#functions/model/enquiry/records';
import type { MatchDecisionItem } from './match-records.ts';
import type { TaskItem } from '#functions/model/task/records';
import { casePk } from './keys.ts';
import type { Item } from '#functions/platform/store/decision';
import { partition } from '#functions/platform/store/read';

/** All records of one case, from one read. Sections, hearings and agreements come oldest first. */
export type CaseRecord = {
  case: CaseItem;
  draft: DraftContentItem | null;
  sections: SectionItem[];
  hearings: HearingItem[];
  agreements: AgreementItem[];
  tasks: TaskItem[];
  enquiries: EnquiryItem[];
  deliveries: DeliveryItem[];
  reminders: ReminderItem[];
  matchDecisions: MatchDecisionItem[];
  deputy: DeputyItem | null;
};

const kind = (items: readonly Item[], prefix: string) =>
  items.filter((item) => item.sk.startsWith(prefix)) as unknown[];

/** The items of a case's partition as one record, or null without a case. Expired draft content counts as deleted. */
export function caseOf(items: readonly Item[], at: string): CaseRecord | null {
  const found = items.find((item) => item.sk === 'CASE') as CaseItem | undefined;
  if (!found) return null;
  const draft = (items.find((item) => item.sk === 'DRAFT') as DraftContentItem | undefined) ?? null;
  return {
    case: found,
    draft: draft && draft.expiresAt > Date.parse(at) / 1000 ? draft : null,
    sections: kind(items, 'SECTION#') as SectionItem[],
    hearings: kind(items, 'HEARING#') as HearingItem[],
    agreements: kind(items, 'AGREEMENT#') as AgreementItem[],
    tasks: kind(items, 'TASK#') as TaskItem[],
    enquiries: kind(items, 'ENQUIRY#') as EnquiryItem[],
    deliveries: kind(items, 'DELIVERY#') as DeliveryItem[],
    reminders: kind(items, 'REMINDER#') as ReminderItem[],
    matchDecisions: kind(items, 'MATCH#') as MatchDecisionItem[],
    deputy: (items.find((item) => item.sk === 'DEPUTY') as DeputyItem | undefined) ?? null,
  };
}

/** Reads a case's partition, or null where there is none. */
export async function readCase(id: string, at: string): Promise<CaseRecord | null> {
  return caseOf(await partition('Referrals', casePk(id)), at);
}
