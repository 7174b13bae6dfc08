import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleAnswers } from '#shared/referral/sample';
import type { Receipt } from '#shared/referral/views';
import { londonDay } from '#shared/time/london';
import type { Stage } from './stage.ts';
import { woman } from './woman.ts';

/** The running app and where it keeps its data: all that a call needs of a stage. */
export type Served = Pick<Stage, 'app' | 'dataDir'>;
export type Changes = Partial<ReturnType<typeof sampleAnswers>>;

/** An access token of the running issuer, as `npm run token` gets it. */
export async function tokenOf({ app, dataDir }: Served, person: string): Promise<string> {
  const { token } = JSON.parse(readFileSync(join(dataDir, 'issuer-keys.json'), 'utf8')) as { token: string };
  const answer = await fetch(`${app.url}/local/token`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify({ person }),
  });
  return ((await answer.json()) as { token: string }).token;
}

/** Calls an operation as a person; resolves with the answer, whatever its status. */
export async function call(stage: Served, person: string, act: string, body?: object): Promise<Response> {
  const [method = 'GET', path = ''] = act.split(' ');
  return fetch(stage.app.url + path, {
    method,
    headers: {
      authorization: `Bearer ${await tokenOf(stage, person)}`,
      'content-type': 'application/json',
    },
    ...(body && { body: JSON.stringify(body) }),
  });
}

/** A whole short path for today, of the woman whose words are known again. */
export function wholeAnswers(changes: Changes = {}): object {
  const { familyName, givenNames, offence } = woman;
  return {
    ...sampleAnswers(londonDay(new Date().toISOString())),
    familyName,
    givenNames,
    offence,
    ...changes,
  };
}

/** Sends a referral by the API, as a verified referrer of the demonstration. */
export async function sendReferral(
  stage: Served,
  changes: Changes = {},
  person = 'Marigold Fernsby',
): Promise<Receipt> {
  const body = { id: randomUUID(), version: 0, declared: true, answers: wholeAnswers(changes) };
  const answer = await call(stage, person, 'POST /api/referrals', body);
  if (!answer.ok) throw new Error(`The referral was not sent: ${await answer.text()}`);
  return (await answer.json()) as Receipt;
}

/** Begins a draft by the API, with all that the short path asks; gives its id. */
export async function saveDraft(stage: Served, changes: Changes = {}, person = 'Marigold Fernsby') {
  const id = randomUUID();
  const body = { version: 0, answers: wholeAnswers(changes) };
  const answer = await call(stage, person, `PUT /api/referrals/${id}/draft`, body);
  if (!answer.ok) throw new Error(`The draft was not saved: ${await answer.text()}`);
  return id;
}

/** Asks a team by the API, as the hub; gives the link of the mail's enquiry without its key. */
export async function askByApi(stage: Served, caseId: string, teamId: string): Promise<string> {
  const opened = await call(stage, 'Tansy', `POST /api/cases/${caseId}/open`);
  const { version } = (await opened.json()) as { version: number };
  const id = randomUUID();
  const body = { id, version, teamId, holdBack: [] };
  const answer = await call(stage, 'Tansy', `POST /api/cases/${caseId}/enquiries`, body);
  if (!answer.ok) throw new Error(`The team was not asked: ${await answer.text()}`);
  return id;
}
