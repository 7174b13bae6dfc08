import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Mail } from '#infra/local/mail/store';
import type { Answered } from './press.ts';

const lookEveryMs = 200;

const filesIn = (dataDir: string) =>
  readdirSync(join(dataDir, 'mail')).filter((name) => name.endsWith('.json'));

/** Waits for so many mails, or until none has come for a while. Looks at the disk, so that the app has no work of it. */
export async function untilThereAre(dataDir: string, mails: number, patienceMs: number): Promise<void> {
  let [before, since] = [0, Date.now()];
  for (;;) {
    const now = filesIn(dataDir).length;
    if (now >= mails) return;
    if (now !== before) [before, since] = [now, Date.now()];
    if (Date.now() - since > patienceMs) return;
    await pause(lookEveryMs);
  }
}

/** A mail of the burst: when it was handed over, and of which submission it is. */
export type Arrived = { at: number; of: Answered };

export function arrivedIn(dataDir: string, answered: readonly Answered[]): Arrived[] {
  const byReference = new Map(answered.map((one) => [one.reference, one]));
  return filesIn(dataDir).flatMap((name) => {
    const mail = JSON.parse(readFileSync(join(dataDir, 'mail', name), 'utf8')) as Mail;
    const [reference = ''] = /MHTR-\w{4}-\w{3}/.exec(mail.text) ?? [];
    const of = byReference.get(reference);
    return of ? [{ at: Date.parse(mail.date), of }] : [];
  });
}

/**
 * The most letters of later hearings that one letter saw go before it, once its own submission had been answered. Those
 * of the rounds that had begun before it came are among them.
 */
export function mostBefore(arrived: readonly Arrived[]): number {
  const before = arrived.map(
    ({ at, of }) =>
      arrived.filter((other) => other.of.day > of.day && other.at > of.at && other.at < at).length,
  );
  return Math.max(0, ...before);
}
