import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { codeLetter } from '#shared/delivery/code-letter';
import { serviceName } from '#shared/delivery/service-name';
import type { MailStore } from '../mail/store.ts';

const from = { name: serviceName, address: 'no-reply@mhtr.example' };

/** Delivers a one-time code to the local inbox, like any mail. */
export function codeMailer(store: MailStore) {
  return async (email: string, code: string): Promise<void> => {
    const letter = { from, to: email, ...codeLetter(code), newline: 'windows' };
    const raw = await new MailComposer(letter).compile().build();
    await store.accept(raw, {
      destinations: [email],
      configurationSet: null,
      tags: { kind: 'sign-in-code' },
    });
  };
}
