/** Used where it is not known whether a team has opened its enquiry; true either way. */
export const serviceHasNot = 'The liaison service has not opened this yet';

/** The words for who has not opened a referral: a team may have, while the service has not (B6, H2). */
export function notOpenedWords(enquiries: readonly { openedAt: string | null }[]): string {
  return enquiries.some(({ openedAt }) => openedAt !== null) ? serviceHasNot : 'Nobody has opened this yet';
}
