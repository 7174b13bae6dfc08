import { notOpenedWords } from '#shared/referral/not-opened-words';
import type { Hearing } from '#shared/time/hearing';
import { stepsOf } from './steps.ts';

/** When the page says that nobody has opened a case (B5): a UTC instant. */
export function notOpenedAt(sentAt: string, hearing: Hearing): string {
  const step = stepsOf('case', sentAt, hearing).find(({ name }) => name === 'not-opened');
  if (!step) throw new Error('The reminder schedule of a case has no step for one that nobody has opened');
  return step.at;
}

/** What the referrer's page says once that time has come, or null. */
export function nobodyOpenedWords(
  sent: { sentAt: string; hearing: Hearing; openedAt: string | null },
  enquiries: readonly { openedAt: string | null }[],
  phone: string,
  at: string,
): string | null {
  if (sent.openedAt !== null || at < notOpenedAt(sent.sentAt, sent.hearing)) return null;
  return `${notOpenedWords(enquiries)}. Phone ${phone}. Consider asking the court for time.`;
}
