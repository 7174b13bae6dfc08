import { vi } from 'vitest';
import { patience } from './patience.ts';

export type Mail = {
  id: string;
  to: string[];
  from: string;
  subject: string;
  text: string;
  html: string;
  headers: { name: string; value: string }[];
  tags: Record<string, string>;
};

/** The mails to an address, newest first. */
export async function mailsTo(site: string, address: string): Promise<Mail[]> {
  const answer = await fetch(`${site}/local/inbox.json?to=${encodeURIComponent(address)}`);
  return (await answer.json()) as Mail[];
}

/** Waits for a mail whose subject holds these words. */
export function mailTo(site: string, address: string, subject: string | RegExp): Promise<Mail> {
  return vi.waitFor(
    async () => {
      const found = (await mailsTo(site, address)).find((mail) => mail.subject.match(subject));
      if (!found) throw new Error(`No mail to ${address} is called ${subject.toString()}`);
      return found;
    },
    { timeout: patience, interval: 50 },
  );
}

/** The newest code that was sent to an address. */
export async function codeFor(site: string, address: string): Promise<string> {
  const { text } = await mailTo(site, address, 'sign-in code');
  return /\b\d{6}\b/.exec(text)?.[0] ?? '';
}

/** The link of a mail, as a person would follow it. */
export function linkIn(mail: Mail): string {
  const link = /https?:\/\/\S+/.exec(mail.text)?.[0];
  if (!link) throw new Error('The mail has no link');
  return link;
}
