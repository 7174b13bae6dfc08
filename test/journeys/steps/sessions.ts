import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { sampleSession } from '#shared/outreach/sample';
import type { SessionDetails } from '#shared/outreach/session-details';
import { addDays } from '#shared/time/day';
import { londonDay } from '#shared/time/london';
import { readOffset, writeOffset } from '#infra/local/triggers/moved-clock';
import { pick, press, sees, write } from './form.ts';
import { hub } from './hub.ts';
import { type Mail, mailTo } from './inbox.ts';
import { type Served, call } from './send.ts';
import type { Stage } from './stage.ts';

export type Made = { id: string; title: string };

/** A published session some weeks from now, made by the API as the hub. */
export async function makeSession(stage: Served, changes: Partial<SessionDetails> = {}): Promise<Made> {
  const now = new Date(Date.now() + readOffset(stage.dataDir)).toISOString();
  const details = { ...sampleSession(addDays(londonDay(now), 20)), ...changes };
  const id = randomUUID();
  const made = await call(stage, hub, 'POST /api/hosting/sessions', { id, details });
  const opened = await call(stage, hub, `POST /api/hosting/sessions/${id}/publish`, { version: 1 });
  if (!made.ok || !opened.ok) throw new Error(`No session was made: ${await made.text()}`);
  return { id, title: details.title };
}

/** Lets time go by for the service: a form that is sent at once was not filled in by a person. */
export function letPass(stage: Stage, milliseconds: number): void {
  writeOffset(stage.dataDir, readOffset(stage.dataDir) + milliseconds);
}

export type Guest = { name: string; role: string; email: string };
export const judge: Guest = {
  name: 'Robin Example',
  role: 'District judge (magistrates’ courts)',
  email: 'robin.example@judiciary.example',
};
export const consultant: Guest = {
  name: 'Sam Example',
  role: 'Consultant psychiatrist',
  email: 'sam.example@nhs.example',
};

/** Fills in the three fields of the form that is open, in a time that a person needs. */
export async function fillIn(stage: Stage, page: Page, guest: Guest): Promise<void> {
  await write(page, 'Name', guest.name);
  await pick(page, 'Role', guest.role);
  await write(page, 'Work email address', guest.email);
  letPass(stage, 10_000);
}

/** Fills in the three fields and sends the form that is open. */
export async function signUp(stage: Stage, page: Page, guest: Guest, button = 'Book a place'): Promise<void> {
  await fillIn(stage, page, guest);
  await press(page, button);
  await sees(page, 'Now check your email');
}

/** Signs the same person up as often as it is said, by the API. */
export async function signUpByApi(stage: Stage, { id }: Made, guest: Guest, times: number): Promise<void> {
  const address = `${stage.app.url}/sessions/${id}/sign-up`;
  const headers = { accept: 'application/json', 'content-type': 'application/json' };
  const { started } = (await (await fetch(address, { headers })).json()) as { started: string };
  letPass(stage, 10_000);
  for (let time = 0; time < times; time += 1) {
    const body = JSON.stringify({ id: randomUUID(), started, ...guest, role: 'district-judge' });
    const sent = await fetch(address, { method: 'POST', headers, body });
    if (!sent.ok) throw new Error(`Nobody was signed up: ${await sent.text()}`);
  }
}

export type Purpose = 'confirm' | 'see' | 'change' | 'cancel' | 'feedback' | 'erase';

/** The link of a mail for one purpose. */
export function linkFor(purpose: Purpose, mail: Mail): string {
  const link = new RegExp(`https?://\\S+#${purpose}\\.\\S+`).exec(mail.text)?.[0];
  if (!link) throw new Error(`The mail has no link to ${purpose}`);
  return link;
}

/** The code of a mail; digits of an id in an address may look like one, so it is read after its words. */
export const codeIn = ({ text }: Mail): string => /enter the code (\S{4}-\S{4})/.exec(text)?.[1] ?? '';

/** Books a place by the link of the mail, from the list of sessions to the confirmation. */
export async function book(stage: Stage, page: Page, session: Made, guest: Guest): Promise<Mail> {
  await page.goto(`/sessions/${session.id}/sign-up`);
  await signUp(stage, page, guest);
  await page.goto(linkFor('confirm', await mailTo(stage.app.url, guest.email, 'Please confirm')));
  await press(page, 'Confirm my sign-up');
  await sees(page, 'Your place is booked');
  return mailTo(stage.app.url, guest.email, 'Your place is booked');
}

/** The calendar entry of a mail, read by a parser that is no part of the service. */
export async function calendarOf(stage: Stage, mail: Mail) {
  const { attachments } = await PostalMime.parse(readFileSync(join(stage.dataDir, 'mail', `${mail.id}.eml`)));
  const part = attachments.find(({ mimeType }) => mimeType === 'text/calendar');
  if (!part) throw new Error('The mail has no calendar entry');
  const text = typeof part.content === 'string' ? part.content : new TextDecoder().decode(part.content);
  const calendar = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  if (zone) ICAL.TimezoneService.register(new ICAL.Timezone(zone), 'Europe/London');
  const found = calendar.getFirstSubcomponent('vevent');
  if (!found) throw new Error('The calendar has no event');
  const event = new ICAL.Event(found);
  return {
    method: String(calendar.getFirstPropertyValue('method')),
    uid: event.uid,
    startsAt: event.startDate.toJSDate().toISOString(),
    attendees: event.attendees.map((one) => String(one.getFirstValue()).toLowerCase()),
  };
}
