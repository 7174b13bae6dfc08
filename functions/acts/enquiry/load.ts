import { fitsLink } from '#functions/model/enquiry/link-key';
import type { SignedIn } from '#functions/model/person/signed-in';
import type { EnquiryItem } from '#functions/model/enquiry/records';
import { type SentItem, isSent } from '#functions/model/case/records';
import { type CaseRecord, readCase } from '#functions/model/case/read-case';

export type Link = { caseId: string; enquiryId: string; key: string };
export type Found = { sent: SentItem; record: CaseRecord; enquiry: EnquiryItem };

/** One enquiry with its case, or null where there is none. */
export async function loadEnquiry(caseId: string, enquiryId: string, at: string): Promise<Found | null> {
  const record = await readCase(caseId, at);
  const enquiry = record?.enquiries.find((one) => one.id === enquiryId);
  if (!record || !enquiry || !isSent(record.case)) return null;
  return { sent: record.case, record, enquiry };
}

/** The enquiry of a link; a wrong key and a wrong id get the same answer: nothing. */
export async function loadByLink(link: Link, at: string): Promise<Found | null> {
  const fits = await fitsLink(link.key, link.caseId, link.enquiryId);
  return fits ? loadEnquiry(link.caseId, link.enquiryId, at) : null;
}

/** True where the person has been admitted to the team that was asked. */
export function isOfTeam(actor: SignedIn, enquiry: EnquiryItem): boolean {
  return (
    actor.person?.teams.some((team) => team.teamId === enquiry.teamId && team.state === 'admitted') ?? false
  );
}
