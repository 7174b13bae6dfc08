import { closing, letterPage } from './letter-page.ts';
import { serviceName } from './service-name.ts';

const title = 'Your sign-in code';

/** The letter with a sign-in code. `code` may be the placeholder that the sender replaces. */
export function codeLetter(code: string): { subject: string; text: string; html: string } {
  const paragraphs = [
    `Your sign-in code is ${code}. It works once, and for a few minutes.`,
    'Do not give it to anyone. If you did not ask for a code, you do not need to do anything.',
    closing,
  ];
  return {
    subject: `${serviceName}: ${title}`,
    text: paragraphs.join('\n\n'),
    html: letterPage(title, paragraphs, []),
  };
}
