import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import type { MailStore } from '../mail/store.ts';

const from = 'Sign-in (demonstration) <sign-in@mhtr.example>';

/** Puts a one-time code into this machine's inbox, as a mail like any other. */
export function codeMailer(store: MailStore) {
  return async (email: string, code: string): Promise<void> => {
    const text =
      `Your sign-in code is ${code}\n\nIt works for ten minutes. Nobody will ever ask you for it.\n` +
      'If you did not ask for it, you need do nothing.\n';
    const html =
      `<!doctype html><html lang="en"><head><title>Your sign-in code</title></head><body><p>Your sign-in code is <strong>${code}</strong></p>` +
      '<p>It works for ten minutes. Nobody will ever ask you for it.</p><p>If you did not ask for it, you need do nothing.</p></body></html>';
    const raw = await new MailComposer({ from, to: email, subject: 'Your sign-in code', text, html })
      .compile()
      .build();
    await store.accept(raw, {
      destinations: [email],
      configurationSet: null,
      tags: { kind: 'sign-in-code' },
    });
  };
}
