import { writeOffset } from '#infra/local/triggers/moved-clock';
import { mailsTo } from './inbox.ts';
import type { Stage } from './stage.ts';

/** Switches the mail service of this machine off (`down`) or on (`ok`), as infra/local/README.md says. */
export async function mailIs(stage: Stage, mode: 'ok' | 'down'): Promise<void> {
  const answer = await fetch(`${stage.app.url}/local/mail/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ mode }),
  });
  if (!answer.ok) throw new Error(`The mail service could not be switched: ${answer.status}`);
}

/** Moves the time that events carry to an instant (UTC ISO), as `npm run clock` does. */
export const moveClockTo = (stage: Stage, at: string) =>
  writeOffset(stage.dataDir, Date.parse(at) - Date.now());

/** The subjects of all mails to an address about a reference, without what the service and the time are. */
export async function subjectsTo(stage: Stage, address: string, reference: string): Promise<string[]> {
  const mails = await mailsTo(stage.app.url, address);
  const about = mails.map(({ subject }) => subject).filter((subject) => subject.includes(reference));
  return about.map((subject) => subject.replace(/^.*: /, '').replace(/ MHTR-.*$/, '')).sort();
}
