import type { EnquiryAnswer } from '#shared/lifecycle/enquiry';

/**
 * The message where an answer lacks its required line, or null. “Phone me” needs none: the team’s own number is
 * known, and an answer takes one press (H9).
 */
export function lineMissing(answer: EnquiryAnswer, line: string): string | null {
  return answer === 'need-to-know' && line.trim() === '' ? 'Say in one line what you need to know' : null;
}
