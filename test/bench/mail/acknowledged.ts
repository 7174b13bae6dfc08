import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startApp } from '#test/infra/local/app';
import type { Mail } from '#infra/local/mail/store';
import { sendReferral } from '#test/journeys/steps/send';

const warming = 5;
const referrals = 60;
const everyMs = 400;
/** Every submission sends two mails: to the referrer, and to whoever is on. */
const mailsOfOne = 2;
const lastLook = 5_000;

const arrived = (mails: readonly Mail[], reference: string) =>
  mails.filter(({ text }) => text.includes(reference)).map(({ date }) => Date.parse(date));

/**
 * Milliseconds from the answer to a submission until the mail service has the last of its mails, in what `npm start`
 * runs, triggers included. A mail that never came counts as infinite.
 */
export async function untilHandedOver(): Promise<number[]> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'mail-'));
  const app = await startApp(dataDir);
  try {
    const answered = new Map<string, number>();
    for (let n = -warming; n < referrals; n += 1) {
      const { reference } = await sendReferral({ app, dataDir });
      if (n >= 0) answered.set(reference, Date.now());
      await pause(everyMs);
    }
    await pause(lastLook);
    const mails = (await (await fetch(`${app.url}/local/inbox.json`)).json()) as Mail[];
    return [...answered].map(([reference, at]) => {
      const dates = arrived(mails, reference);
      return dates.length < mailsOfOne ? Infinity : Math.max(0, ...dates.map((date) => date - at));
    });
  } finally {
    await app.stop();
    await rm(dataDir, { recursive: true });
  }
}
