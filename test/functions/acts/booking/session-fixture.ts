import { randomUUID } from 'node:crypto';
import PostalMime, { type Email } from 'postal-mime';
import { sampleSession } from '#shared/outreach/sample';
import type { SessionDetails } from '#shared/outreach/session-details';
import type { HostedSession, OpenedBooking } from '#shared/outreach/views';
import { demo } from '#test/support/rig/event';
import type { Answer, Rig } from '#test/support/rig/rig';

/** A Tuesday in winter; the sessions are three weeks later, at 16:45. */
export const at = '2026-12-01T09:00:00.000Z';
export const day = '2026-12-22';
export const startsAt = '2026-12-22T16:45:00.000Z';

export const after = (from: string, minutes: number) =>
  new Date(Date.parse(from) + minutes * 60_000).toISOString();

export type SignedUp = { id: string; email: string; answer: Answer };

/** What people do around a session, on the real parts. */
export function sessionFixture(rig: Rig) {
  const host = demo('Briony');
  let visitors = 0;
  const newSource = () => `203.0.113.${(visitors += 1) % 250}-${visitors}`;

  const hosted = async (row: string, params: Record<string, string>, body?: unknown, when = at) => {
    const answer = await rig.call(`hosting.${row}`, { as: host, params, body, at: when });
    return answer;
  };
  const publish = async (details: Partial<SessionDetails> = {}, when = at): Promise<HostedSession> => {
    const id = randomUUID();
    await hosted('create', {}, { id, details: { ...sampleSession(day), ...details } }, when);
    const { body } = await hosted('publish', { id }, { version: 1 }, when);
    return body as HostedSession;
  };
  const started = async (id: string, when = at): Promise<string> => {
    const { body } = await rig.call('booking.form', { as: null, params: { id }, at: when });
    return (body as { started: string }).started;
  };
  const signUp = async (
    session: Pick<HostedSession, 'id'>,
    more: Record<string, unknown> = {},
    when = at,
  ): Promise<SignedUp> => {
    const id = randomUUID();
    const email = `robin.${id.slice(0, 8)}@judiciary.example`;
    const body = {
      id,
      name: 'Robin Example',
      role: 'district-judge',
      email,
      started: await started(session.id, after(when, -5)),
      ...more,
    };
    const params = { id: session.id };
    const answer = await rig.call('booking.signUp', { as: null, params, body, at: when, from: newSource() });
    return { id: body.id, email: body.email, answer };
  };
  const open = async (id: string, when = at) => {
    const { body } = await hosted('open', { id }, undefined, when);
    return body as { session: HostedSession; bookings: OpenedBooking[] };
  };
  /** When each letter was put into the outbox: several are handed over at once, in no order. */
  const queuedAt = async () =>
    new Map((await rig.tableItems('Outbox')).map((item) => [String(item['id']), String(item['createdAt'])]));
  /** The mails to an address, the first to be queued first. */
  const mails = async (to: string) => {
    const found = rig.inbox().filter((mail) => mail.to.includes(to));
    const parsed = await Promise.all(found.map(async ({ id }) => PostalMime.parse(rig.rawMail(id))));
    const queued = await queuedAt();
    const since = ({ headers }: Email) =>
      queued.get(headers.find(({ key }) => key === 'x-mhtr-message')?.value ?? '') ?? '';
    return parsed
      .toSorted((a, b) => since(a).localeCompare(since(b)))
      .map((parsed) => {
        const calendar = parsed.attachments.find(({ mimeType }) => mimeType === 'text/calendar');
        const text = parsed.text ?? '';
        const link = (purpose: string) => new RegExp(`#(${purpose}\\.\\S+)`).exec(text)?.[1] ?? '';
        const code = /enter the code (\S{4}-\S{4})/.exec(text)?.[1] ?? '';
        const ics = calendar && new TextDecoder().decode(calendar.content as ArrayBuffer);
        return { subject: parsed.subject ?? '', text, html: parsed.html ?? '', link, code, ics: ics ?? null };
      });
  };
  const newest = async (to: string) => {
    const mail = (await mails(to)).at(-1);
    if (!mail) throw new Error('There is no mail');
    return mail;
  };
  const confirm = async (session: Pick<HostedSession, 'id'>, person: SignedUp, when = after(at, 5)) => {
    await rig.drain(when);
    const link = (await newest(person.email)).link('confirm');
    return rig.call('booking.confirm', { as: null, params: { id: session.id }, body: { link }, at: when });
  };
  /** Signs up, confirms and lets the jobs run. */
  const booked = async (
    session: Pick<HostedSession, 'id'>,
    more: Record<string, unknown> = {},
    when = at,
  ): Promise<SignedUp> => {
    const person = await signUp(session, { ifFull: 'book-me-in', ...more }, when);
    await confirm(session, person, after(when, 5));
    await rig.drain(after(when, 6));
    return person;
  };
  const stateOf = async (session: Pick<HostedSession, 'id'>, person: SignedUp) =>
    (await open(session.id)).bookings.find(({ id }) => id === person.id)?.state;

  return { host, hosted, publish, started, signUp, open, mails, newest, confirm, booked, stateOf, newSource };
}
