import type { EnquiryAnswer } from '#shared/lifecycle/enquiry';

/**
 * What to say where an answer lacks the line it cannot do without, or null. “Phone me” can: we know the team’s own
 * number, and an answer takes one press (H9).
 */
export function lineMissing(answer: EnquiryAnswer, line: string): string | null {
  return answer === 'need-to-know' && line.trim() === '' ? 'Say in one line what you need to know' : null;
}
