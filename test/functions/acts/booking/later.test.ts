import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HostedSession } from '#shared/outreach/views';
import { type Rig, openRig } from '#test/support/rig/rig';
import { after, at, sceneOf, startsAt } from './scene.ts';

let rig: Rig;
let scene: ReturnType<typeof sceneOf>;
beforeAll(async () => {
  rig = await openRig();
  scene = sceneOf(rig);
});
afterAll(() => rig.close());

const hour = 60;
const dayOf = 24 * hour;
const weekBefore = after(startsAt, -7 * dayOf);
const dayBefore = after(startsAt, -dayOf);

const subjects = async (email: string) => (await scene.mails(email)).map(({ subject }) => subject);
const reminders = async (email: string) =>
  (await subjects(email)).filter((subject) => subject.includes('Reminder')).length;

async function edit({ id }: Pick<HostedSession, 'id'>, change: object, when: string) {
  const { session: now } = await scene.open(id);
  const { title, aim, audience, format, venue, access, joiningLink, speakers, cpd } = now;
  const { day, clock, minutes, capacity } = now;
  const same = { title, aim, audience, format, venue, access, joiningLink, day, clock, minutes, capacity };
  const body = { version: now.version, details: { ...same, speakers, cpd, ...change } };
  return scene.hosted('edit', { id }, body, when);
}

describe('reminders', () => {
  it('go seven days and one day before, once each', async () => {
    const person = await scene.booked(await scene.publish());
    for (const when of [after(weekBefore, -5), weekBefore, after(weekBefore, 5)]) await rig.drain(when);
    expect(await reminders(person.email)).toBe(1);
    for (const when of [dayBefore, after(dayBefore, 5)]) await rig.drain(when);
    expect(await reminders(person.email)).toBe(2);
  });

  it('do not go to who has cancelled, not even between the queue and the mail', async () => {
    const session = await scene.publish();
    const person = await scene.booked(session);
    const link = (await scene.newest(person.email)).link('cancel');
    rig.mail.set('down', 1);
    await rig.drain(weekBefore);
    await rig.call('booking.cancel', { as: null, body: { link }, at: after(weekBefore, 1) });
    await rig.drain(after(weekBefore, 30));
    expect(await reminders(person.email)).toBe(0);
  });

  it('move with the session', async () => {
    const session = await scene.publish();
    const person = await scene.booked(session);
    await edit(session, { day: '2027-01-19' }, after(at, 30));
    await rig.drain(after(at, 31));
    for (const when of [weekBefore, dayBefore]) await rig.drain(when);
    expect(await reminders(person.email)).toBe(0);
    await rig.drain('2027-01-12T16:45:00.000Z');
    expect(await reminders(person.email)).toBe(1);
  });

  it.each([
    ['only its length changes', [{ minutes: 90 }]],
    ['it moves away and back', [{ day: '2027-01-19' }, { day: '2026-12-22' }]],
  ])('go once each when %s, and so does what comes after', async (_, edits) => {
    const session = await scene.publish();
    const person = await scene.booked(session);
    for (const [place, change] of edits.entries()) await edit(session, change, after(at, 30 + place));
    const ends = after(startsAt, (await scene.open(session.id)).session.minutes);
    for (const when of [after(at, 40), weekBefore, dayBefore]) await rig.drain(when);
    expect(await reminders(person.email)).toBe(2);
    await rig.drain(after(ends, -1));
    expect((await subjects(person.email)).at(-1)).toContain('Reminder');
    await rig.drain(after(ends, 1));
    const asked = (await subjects(person.email)).filter((subject) => subject.includes('how it was'));
    expect(asked).toHaveLength(1);
  });

  it('are at the same time of the London day over a clock change', async () => {
    const session = await scene.publish({ day: '2027-03-30', clock: '10:00' });
    const person = await scene.booked(session);
    await rig.drain('2027-03-23T09:59:00.000Z');
    expect(await reminders(person.email)).toBe(0);
    await rig.drain('2027-03-23T10:00:00.000Z');
    expect(await reminders(person.email)).toBe(1);
  });
});

describe('an edit', () => {
  it('tells those who are booked what changed, and nobody else', async () => {
    const session = await scene.publish({ capacity: 1 });
    const person = await scene.booked(session);
    const waits = await scene.booked(session, {}, after(at, 10));
    const before = (await subjects(waits.email)).length;
    await edit(session, { venue: 'Example Hall, room 4' }, after(at, 30));
    await rig.drain(after(at, 31));
    const mail = await scene.newest(person.email);
    expect(mail.subject).toContain('Something has changed');
    expect(mail.text).toContain('Where: Example Hall, room 4, or online (was: Example Court House');
    expect(await subjects(waits.email)).toHaveLength(before);
  });

  it('that only changes the aim tells nobody', async () => {
    const session = await scene.publish();
    const person = await scene.booked(session);
    const before = await subjects(person.email);
    await edit(session, { aim: 'Another aim.' }, after(at, 30));
    await rig.drain(after(at, 31));
    expect(await subjects(person.email)).toEqual(before);
  });
});

describe('afterwards', () => {
  it('who came is asked once for feedback, and the link is good for one answer', async () => {
    const session = await scene.publish();
    const person = await scene.booked(session);
    const absent = await scene.booked(session, {}, after(at, 10));
    const params = { id: session.id, bookingId: absent.id };
    await scene.hosted('attendance', params, { version: 2, attendance: 'did-not-come' }, after(startsAt, 30));
    await rig.drain(after(startsAt, 61));
    const mail = await scene.newest(person.email);
    expect(mail.subject).toContain('Please tell us how it was');
    expect((await subjects(absent.email)).at(-1)).not.toContain('how it was');
    const answers = { useful: '5', suitable: '4', howTo: '4', breach: '3', likely: '5', text: 'Clear' };
    const body = { link: mail.link('feedback'), ...answers };
    const give = () => rig.call('booking.feedback', { as: null, body, at: after(startsAt, 70) });
    expect((await give()).status).toBe(200);
    expect((await give()).status).toBe(410);
    const read = await rig.call('hosting.feedback', { as: scene.host, params: { id: session.id }, at });
    expect(read.body).toEqual({ items: [{ useful: '5', likely: '5', text: 'Clear' }] });
  });

  it('access and dietary notes are deleted seven days after, and bookings after twelve months', async () => {
    const session = await scene.publish();
    const notes = { accessNeeds: 'Ramp marker', dietary: 'Nut marker', attendance: 'in-person' };
    const person = await scene.booked(session, { name: 'Quillon Featherby', ...notes });
    const stored = async () =>
      JSON.stringify([...(await rig.tableItems('Outreach')), ...(await rig.tableItems('Outbox'))]);
    await rig.drain(after(startsAt, hour + 7 * dayOf - 1));
    expect(await stored()).toContain('Ramp marker');
    await rig.drain(after(startsAt, hour + 7 * dayOf + 1));
    expect(await stored()).not.toMatch(/Ramp marker|Nut marker/);
    expect(await stored()).toContain('Quillon Featherby');
    const version = (await scene.open(session.id)).bookings[0]?.version;
    const params = { id: session.id, bookingId: person.id };
    await scene.hosted('attendance', params, { version, attendance: 'came' }, after(startsAt, 30));
    const figures = async () =>
      (await rig.call('hosting.figures', { as: scene.host, at: '2027-12-23T09:00:00.000Z' })).body;
    const before = await figures();
    expect(before).toMatchObject({ byRole: [{ role: 'district-judge', attended: 1 }] });
    await rig.drain('2027-12-22T17:46:00.000Z');
    expect(await figures()).toEqual(before);
    expect(await stored()).not.toMatch(new RegExp(`Quillon Featherby|${person.email}`));
    expect((await rig.verify()).findings).toEqual([]);
  });
});

describe('a message of the host', () => {
  it('put right under the same id is refused with the text that goes, and then goes under another', async () => {
    const session = await scene.publish();
    const person = await scene.booked(session);
    const id = crypto.randomUUID();
    const write = (text: string, as = id) =>
      scene.hosted('message', { id: session.id }, { id: as, text }, after(at, 10));
    expect((await write('Room 4.\n\nBring your pass.')).status).toBe(200);
    expect(await write('Room 5.\n\nBring your pass.')).toMatchObject({
      status: 409,
      body: { code: 'sent-differently', current: { text: 'Room 4.\n\nBring your pass.' } },
    });
    expect((await write('Room 4.\n\nBring your pass.')).status).toBe(200);
    expect((await write('Room 5, not 4.', crypto.randomUUID())).status).toBe(200);
    await rig.drain(after(at, 11));
    const texts = (await scene.mails(person.email)).map(({ text }) => text);
    expect(texts.filter((text) => text.includes('Room 4.'))).toHaveLength(1);
    expect(texts.filter((text) => text.includes('Room 5, not 4.'))).toHaveLength(1);
    expect(texts.join()).not.toContain('Room 5.');
  });

  it('goes once to everybody who is booked, as one errand of many letters', async () => {
    const session = await scene.publish({ capacity: 60 });
    const people = [];
    for (let place = 0; place < 45; place += 1)
      people.push(await scene.signUp(session, {}, after(at, place / 60)));
    await rig.drain(after(at, 5));
    for (const person of people) await scene.confirm(session, person, after(at, 6));
    const body = { id: crypto.randomUUID(), text: 'Bring your pass.\n\nThe front desk opens at 4pm.' };
    await scene.hosted('message', { id: session.id }, body, after(at, 10));
    await scene.hosted('message', { id: session.id }, body, after(at, 10));
    await rig.drain(after(at, 11));
    await rig.drain(after(at, 12));
    for (const { email } of people) {
      const told = (await scene.mails(email)).filter(({ text }) => text.includes('Bring your pass.'));
      expect(told).toHaveLength(1);
    }
  });
});
