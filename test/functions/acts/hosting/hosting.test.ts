import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleSession } from '#shared/outreach/sample';
import { demo } from '#test/support/rig/event';
import { type Rig, openRig } from '#test/support/rig/rig';
import { after, at, day, sceneOf, startsAt } from '#test/functions/acts/booking/scene';
import { bookingKey } from '#functions/model/session/keys';

let rig: Rig;
let scene: ReturnType<typeof sceneOf>;
beforeAll(async () => {
  rig = await openRig();
  scene = sceneOf(rig);
});
afterAll(() => rig.close());

describe('a session', () => {
  it('is nobody’s until it is published', async () => {
    const id = randomUUID();
    const made = await scene.hosted('create', {}, { id, details: sampleSession(day) });
    expect(made.body).toMatchObject({ state: 'draft', version: 1, taken: 0, startsAt });
    expect((await rig.call('session.list', { as: null, at })).body).toEqual({ items: [] });
    await scene.hosted('publish', { id }, { version: 1 });
    const { body } = await rig.call('session.list', { as: null, at });
    expect(body).toMatchObject({ items: [{ id, state: 'open', few: false }] });
    expect(JSON.stringify(body)).not.toContain('meetings.example');
  });

  it('made twice with one id is one session, and with other content a refusal', async () => {
    const id = randomUUID();
    const details = sampleSession(day);
    const first = await scene.hosted('create', {}, { id, details });
    expect(await scene.hosted('create', {}, { id, details })).toEqual(first);
    const other = await scene.hosted('create', {}, { id, details: { ...details, capacity: 3 } });
    expect(other).toMatchObject({ status: 409, body: { code: 'sent-differently' } });
  });

  it('meets a stale version with what it is now', async () => {
    const session = await scene.publish();
    const stale = await scene.hosted('close', { id: session.id }, { version: 1 });
    expect(stale).toMatchObject({
      status: 409,
      body: { code: 'changed-meanwhile', current: { version: 2 } },
    });
  });

  it('cannot be given fewer places than are taken', async () => {
    const session = await scene.publish({ capacity: 2 });
    await scene.booked(session);
    await scene.booked(session, {}, after(at, 10));
    const details = { ...sampleSession(day), capacity: 1 };
    const answer = await scene.hosted('edit', { id: session.id }, { version: 2, details });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ fields: [{ path: 'details.capacity' }] });
    expect((await scene.open(session.id)).session).toMatchObject({ capacity: 2, taken: 2, version: 2 });
  });

  it('keeps every count while it is edited and booked at once', async () => {
    const session = await scene.publish({ capacity: 10 });
    const book = Array.from({ length: 10 }, () => scene.signUp(session, { ifFull: 'book-me-in' }));
    const edits = async () => {
      for (let version = 2; version < 8; version += 1) {
        const details = { ...sampleSession(day), capacity: 10 + version, speakers: `Speaker ${version}` };
        await scene.hosted('edit', { id: session.id }, { version, details });
      }
    };
    await Promise.all([...book, edits()]);
    expect((await scene.open(session.id)).session.taken).toBe(10);
  });

  it('that is closed takes no sign-up, and bookings stand', async () => {
    const session = await scene.publish();
    const person = await scene.booked(session);
    await scene.hosted('close', { id: session.id }, { version: 2 }, after(at, 10));
    expect((await scene.signUp(session, {}, after(at, 20))).answer).toMatchObject({
      status: 409,
      body: { detail: 'Closed for sign-up' },
    });
    expect(await scene.stateOf(session, person)).toBe('booked');
  });

  it('is copied as a draft of another day without its people', async () => {
    const session = await scene.publish();
    await scene.booked(session);
    const id = randomUUID();
    const body = { id, day: '2027-06-15', clock: '13:00' };
    const copy = await scene.hosted('copy', { id: session.id }, body);
    expect(copy.body).toMatchObject({ id, state: 'draft', taken: 0, startsAt: '2027-06-15T12:00:00.000Z' });
    expect((await scene.open(id)).bookings).toEqual([]);
  });
});

describe('attendance', () => {
  it('is marked from the start on, and can be put right', async () => {
    const session = await scene.publish();
    const person = await scene.booked(session);
    const params = { id: session.id, bookingId: person.id };
    const mark = (attendance: string, version: number, when: string) =>
      scene.hosted('attendance', params, { version, attendance }, when);
    expect((await mark('came', 2, after(startsAt, -5))).status).toBe(409);
    expect((await mark('came', 2, after(startsAt, 5))).body).toMatchObject({ state: 'attended' });
    expect((await mark('did-not-come', 3, after(startsAt, 6))).body).toMatchObject({ state: 'did-not-come' });
    expect((await mark('not-marked', 4, after(startsAt, 7))).body).toMatchObject({ state: 'booked' });
  });
});

describe('a note', () => {
  it('stands beside the booking and changes nothing of it', async () => {
    const session = await scene.publish();
    const person = await scene.booked(session);
    const params = { id: session.id, bookingId: person.id };
    const body = { version: 2, note: 'Outlook says: declined' };
    expect((await scene.hosted('note', params, body)).body).toMatchObject({
      state: 'booked',
      note: body.note,
    });
    expect((await scene.open(session.id)).session.taken).toBe(1);
  });

  it('is cleared by an empty one, and not by none', async () => {
    const session = await scene.publish();
    const params = { id: session.id, bookingId: (await scene.booked(session)).id };
    await scene.hosted('note', params, { version: 2, note: 'About somebody else' });
    expect((await scene.hosted('note', params, { version: 3 })).status).toBe(400);
    expect((await scene.hosted('note', params, { version: 3, note: '' })).body).toMatchObject({ note: '' });
  });
});

describe('the CSV', () => {
  it('holds no formula, and a name that says nothing', async () => {
    const session = await scene.publish();
    const person = await scene.booked(session, {
      name: '=HYPERLINK("https://x.example","y")',
      organisation: '+SUM(1)',
      team: '-2+3',
      topics: '@cmd, "quoted"\nand a line',
    });
    const { body } = await scene.hosted('export', { id: session.id });
    const { fileName, csv } = body as { fileName: string; csv: string };
    expect(fileName).toBe(`session-${day}.csv`);
    expect(csv).toContain(person.email);
    expect(csv).not.toMatch(/(^|,|"|\n)[=+@-](?=HYPERLINK|SUM|2|cmd)/);
    expect(csv).toContain("'=HYPERLINK");
  });

  it('and the list say the same whether or not she answered, before and after (users.md H13)', async () => {
    const session = await scene.publish();
    const params = { id: session.id };
    const person = await scene.signUp(session);
    const confirmed = (await scene.confirm(session, person)).body as { confidenceLink: string };
    const shown = async () => {
      const { csv } = (await scene.hosted('export', params)).body as { csv: string };
      const { bookings } = await scene.open(session.id);
      return { csv, bookings: bookings.map((booking) => ({ ...booking, version: 0 })) };
    };
    const unanswered = await shown();
    const before = { suitable: '1', howTo: '3', breach: '5' };
    const link = confirmed.confidenceLink;
    await rig.call('booking.confidence', { as: null, params, body: { link, ...before }, at: after(at, 6) });
    expect(await shown()).toEqual(unanswered);
    await rig.drain(after(startsAt, 61));
    const given = {
      useful: '2',
      suitable: '4',
      howTo: '4',
      breach: '3',
      likely: '1',
      text: 'Feedback marker',
    };
    const body = { link: (await scene.newest(person.email)).link('feedback'), ...given };
    await rig.call('booking.feedback', { as: null, body, at: after(startsAt, 62) });
    const stored = (await rig.tableItems('Outreach')).find(
      ({ sk }) => sk === bookingKey(session.id, person.id).sk,
    );
    expect(stored).toMatchObject({ before, feedback: given });
    expect(await shown()).toEqual(unanswered);
    expect(JSON.stringify(await shown())).not.toMatch(/marker|suitable|howTo|breach/);
  });

  it('and the list hold no need of who does not come, and no row of nobody', async () => {
    const session = await scene.publish();
    const needs = { accessNeeds: 'Ramp marker', dietary: 'Nut marker', attendance: 'in-person' };
    const leaver = await scene.booked(session, needs);
    const link = (await scene.newest(leaver.email)).link('cancel');
    await rig.call('booking.cancel', { as: null, body: { link }, at: after(at, 10) });
    await scene.signUp(session, { name: 'Silent Stranger' });
    await rig.drain(after(at, 24 * 60 + 1));
    const { bookings } = await scene.open(session.id);
    const { csv } = (await scene.hosted('export', { id: session.id })).body as { csv: string };
    expect(bookings.map(({ email }) => email)).toEqual([leaver.email]);
    expect(csv.trim().split('\r\n')).toHaveLength(2);
    expect(`${JSON.stringify(bookings)}${csv}`).not.toMatch(/marker|Stranger/);
  });
});

describe('who may host', () => {
  it.each(['Briony', 'Saffron'])('%s may', async (name) => {
    expect((await rig.call('hosting.list', { as: demo(name), at })).status).toBe(200);
  });

  it.each(['Marigold', 'Sorrel'])('%s may not, and the refusal is remembered', async (name) => {
    const session = await scene.publish();
    const asked = { as: demo(name), params: { id: session.id }, at };
    expect((await rig.call('hosting.open', asked)).status).toBe(403);
    const refusals = (await rig.tableItems('Audit')).filter(
      (entry) => entry['act'] === 'session.opened' && entry['outcome'] === 'refused',
    );
    expect(refusals.length).toBeGreaterThan(0);
  });

  it('and that people were seen is written before they are shown', async () => {
    const session = await scene.publish();
    await scene.open(session.id);
    const seen = (await rig.tableItems('Audit')).filter(({ pk }) => pk === `session#${session.id}`);
    expect(seen.at(-1)).toMatchObject({ act: 'session.opened', outcome: 'seen' });
  });
});

it('every audit chain is whole after all this', async () => {
  expect((await rig.verify()).findings).toEqual([]);
});
