import { randomUUID } from 'node:crypto';
import { afterAll, expect, it } from 'vitest';
import { rows } from '#shared/contract/contract';
import { sampleSession } from '#shared/contract/samples';
import type { AuditEntry } from '#functions/audit/entry';
import { bookingLetters } from '#functions/outbox/booking-matter';
import { type Asked, rowOf } from '#test/rig/event';
import { type Answer, openRig } from '#test/rig/rig';
import { after, at, day, sceneOf, startsAt } from '../booking/scene.ts';

const rig = await openRig();
afterAll(() => rig.close());
const scene = sceneOf(rig);

type Taken = { row: string; answer: Answer; left: AuditEntry[] };
const taken: Taken[] = [];
const entries = async () => (await rig.tableItems('Audit')) as unknown as AuditEntry[];
const idOf = ({ pk, sk }: AuditEntry) => `${pk} ${sk}`;

async function take(row: string, asked: Partial<Asked>): Promise<Answer> {
  const before = new Set((await entries()).map(idOf));
  const answer = await rig.call(row, { as: null, at, ...asked });
  taken.push({ row, answer, left: (await entries()).filter((entry) => !before.has(idOf(entry))) });
  return answer;
}

const as = scene.host;
const id = randomUUID();
const params = { id };
const details = { ...sampleSession(day), capacity: 2 };

await take('duty.now', {});
await take('hosting.create', { as, body: { id, details } });
await take('hosting.copy', { as, params, body: { id: randomUUID(), day: '2027-02-02', clock: '13:00' } });
await take('hosting.publish', { as, params, body: { version: 1 } });
await take('hosting.list', { as });
await take('session.list', {});
await take('session.read', { params });
const form = await take('booking.form', { params, at: after(at, -5) });
const { started } = form.body as { started: string };
const email = 'robin.walk@judiciary.example';
const [mine, theirs] = [randomUUID(), randomUUID()];
const words = { name: 'Robin Example', role: 'magistrate', started };
await take('booking.signUp', { params, body: { id: mine, ...words, email } });
await take('booking.signUp', { params, body: { id: theirs, ...words, email: 'sam@unlisted.example' } });
await rig.drain(after(at, 1));
await take('booking.confirmPage', { params });
const asksBoth = await scene.newest(email);
await take('booking.confirmByCode', { params, body: { email, code: asksBoth.code }, at: after(at, 2) });
const link = (await scene.newest('sam@unlisted.example')).link('confirm');
const confirmed = await take('booking.confirm', { params, body: { link }, at: after(at, 2) });
const { confidenceLink } = confirmed.body as { confidenceLink: string };
const confidence = { suitable: '2', howTo: '2', breach: '1' };
await take('booking.confidence', { params, body: { link: confidenceLink, ...confidence }, at: after(at, 3) });
const other = { ...params, bookingId: theirs };
await take('hosting.approve', { as, params: other, body: { version: 3, decision: 'approve' } });
await rig.drain(after(at, 4));
await take('hosting.note', { as, params: other, body: { version: 5, note: 'A reply came' } });
const mail = await scene.newest(email);
await take('booking.see', { body: { link: mail.link('see') } });
const { started: _started, ...answers } = words;
const change = { link: mail.link('change'), version: 2, ...answers, ifFull: 'offer-me' };
await take('booking.change', { body: change });
await take('hosting.edit', { as, params, body: { version: 2, details: { ...details, capacity: 3 } } });
await take('hosting.message', { as, params, body: { id: randomUUID(), text: 'Bring your pass.' } });
await take('hosting.open', { as, params });
await take('hosting.export', { as, params });
const late = after(startsAt, 61);
const came = { version: 3, attendance: 'came' };
await take('hosting.attendance', { as, params: { id, bookingId: mine }, body: came, at: late });
await rig.drain(late);
const asked = await scene.newest(email);
const feedback = { ...confidence, useful: '5', likely: '4', text: 'Clear' };
await take('booking.feedback', { body: { link: asked.link('feedback'), ...feedback }, at: late });
await take('hosting.feedback', { as, params });
await take('hosting.figures', { as, at: late });
await take('booking.erase', { body: { link: asked.link('erase') }, at: late });
const again = await scene.publish();
const leaver = await scene.booked(again);
await take('booking.cancel', {
  body: { link: (await scene.newest(leaver.email)).link('cancel') },
  at: after(at, 30),
});
await take('hosting.close', { as, params: { id: again.id }, body: { version: 2 } });
await take('hosting.cancel', { as, params: { id: again.id }, body: { version: 3 } });

const names = rows
  .filter(({ row }) => row.zone === 'outreach' || row.zone === 'hosting')
  .map(({ name }) => name);

it.each(names)('%s works, and its reply is no more than its row says', (name) => {
  const calls = taken.filter(({ row }) => row === name);
  expect(calls.length).toBeGreaterThan(0);
  for (const { answer } of calls) {
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    expect(rowOf(name).reply.parse(answer.body)).toEqual(answer.body);
  }
});

it.each(names)('%s leaves exactly the audit entry that its row declares', (name) => {
  const { audit } = rowOf(name);
  for (const { left } of taken.filter(({ row }) => row === name)) {
    expect(left.map((entry) => entry.act)).toEqual(typeof audit === 'string' ? [audit] : []);
    expect(left.every((entry) => entry.outcome !== 'refused')).toBe(true);
  }
});

it('leaves entries without a word of anybody, and chains that are whole', async () => {
  const all = JSON.stringify(await rig.tableItems('Audit'));
  for (const word of ['Robin', 'walk@', 'sam@', 'Bring your pass', 'A reply came', 'Clear'])
    expect(all).not.toContain(word);
  expect((await rig.verify()).findings).toEqual([]);
});

it('shows the hosts every letter about a booking', async () => {
  const { body } = await rig.call('letter.list', { as: scene.host, at });
  const { items } = body as { items: { name: string; subject: string; html: string }[] };
  const mine = items.filter(({ name }) => name.startsWith('booking: '));
  expect(mine.map(({ name }) => name.slice('booking: '.length))).toEqual([...bookingLetters]);
  for (const { subject, html } of mine) {
    expect(subject).toMatch(/^MHTR service, secondary care: .+, Tuesday 15 December 2026, 4:45pm to 5:45pm$/);
    expect(html).toContain('<html lang="en-GB">');
    expect(`${subject}${html}`).not.toContain('Robin');
  }
});
