import ICAL from 'ical.js';
import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { after, at, sessionFixture } from './session-fixture.ts';

const rig = await openRig();
const fixture = sessionFixture(rig);
afterAll(() => rig.close());

/** Read by a parser that is no part of the service. */
function read(ics: string | null) {
  if (!ics) throw new Error('The mail has no calendar entry');
  const calendar = new ICAL.Component(ICAL.parse(ics) as ConstructorParameters<typeof ICAL.Component>[0]);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  if (zone) ICAL.TimezoneService.register(new ICAL.Timezone(zone), 'Europe/London');
  const vevent = calendar.getFirstSubcomponent('vevent');
  if (!vevent) throw new Error('The calendar has no event');
  const event = new ICAL.Event(vevent);
  return {
    method: calendar.getFirstPropertyValue('method'),
    uid: event.uid,
    sequence: event.sequence,
    startsAt: event.startDate.toJSDate().toISOString(),
    endsAt: event.endDate.toJSDate().toISOString(),
    attendees: event.attendees.map((one) => String(one.getFirstValue()).toLowerCase()),
    organizer: String(vevent.getFirstPropertyValue('organizer')),
    status: vevent.getFirstPropertyValue('status'),
    text: ics,
    url: vevent.getFirstPropertyValue('url'),
    description: event.description,
  };
}

const details = { capacity: 5 };

async function edit(id: string, change: object, when: string) {
  const { session: now } = await fixture.open(id);
  const {
    title,
    aim,
    audience,
    format,
    venue,
    access,
    joiningLink,
    day,
    clock,
    minutes,
    capacity,
    speakers,
    cpd,
  } = now;
  const same = {
    title,
    aim,
    audience,
    format,
    venue,
    access,
    joiningLink,
    day,
    clock,
    minutes,
    capacity,
    speakers,
  };
  const body = { version: now.version, details: { ...same, cpd, ...change } };
  return fixture.hosted('edit', { id }, body, when);
}

describe('the calendar entry', () => {
  it.each([
    ['in winter', '2027-01-12', '16:45', '2027-01-12T16:45:00.000Z'],
    ['in summer', '2027-07-13', '16:45', '2027-07-13T15:45:00.000Z'],
    ['the day before the spring change', '2027-03-27', '10:00', '2027-03-27T10:00:00.000Z'],
    ['the day of the spring change', '2027-03-28', '10:00', '2027-03-28T09:00:00.000Z'],
    ['the day before the autumn change', '2027-10-30', '10:00', '2027-10-30T09:00:00.000Z'],
    ['the day of the autumn change', '2027-10-31', '10:00', '2027-10-31T10:00:00.000Z'],
  ])('is right %s', async (_, day, clock, wanted) => {
    const session = await fixture.publish({ ...details, day, clock });
    const person = await fixture.booked(session);
    const entry = read((await fixture.newest(person.email)).ics);
    expect(entry.startsAt).toBe(wanted);
    expect(entry.endsAt).toBe(after(wanted, 60));
  });

  it('names the recipient alone, and an address that a person reads', async () => {
    const session = await fixture.publish(details);
    const others = [await fixture.booked(session), await fixture.booked(session, {}, after(at, 10))];
    const person = await fixture.booked(session, {}, after(at, 20));
    const entry = read((await fixture.newest(person.email)).ics);
    expect(entry.method).toBe('REQUEST');
    expect(entry.attendees).toEqual([`mailto:${person.email}`]);
    expect(entry.organizer).toBe('mailto:sessions@service.example');
    for (const { email } of others) expect(entry.text).not.toContain(email);
  });

  it('keeps its id and rises when the session moves', async () => {
    const session = await fixture.publish(details);
    const person = await fixture.booked(session);
    const before = read((await fixture.newest(person.email)).ics);
    await edit(session.id, { day: '2027-04-13', clock: '13:00' }, after(at, 30));
    await rig.drain(after(at, 31));
    const mail = await fixture.newest(person.email);
    const moved = read(mail.ics);
    expect(mail.subject).toContain('The time has changed');
    expect(moved.uid).toBe(before.uid);
    expect(moved.sequence).toBeGreaterThan(before.sequence);
    expect(moved.startsAt).toBe('2027-04-13T12:00:00.000Z');
  });

  it('shows the new place when the booker changes it, and is not sent for anything else', async () => {
    const session = await fixture.publish(details);
    const person = await fixture.booked(session, { attendance: 'in-person' });
    const mail = await fixture.newest(person.email);
    const change = async (version: number, attendance: string) => {
      const answers = { name: 'Robin Example', role: 'magistrate', attendance, ifFull: 'book-me-in' };
      const body = { link: mail.link('change'), version, ...answers };
      const { status } = await rig.call('booking.change', { as: null, body, at: after(at, 30) });
      expect(status).toBe(200);
      await rig.drain(after(at, 31));
      return fixture.mails(person.email);
    };
    const before = read(mail.ics);
    expect(before.text).toContain('LOCATION:Example Court House');
    const mails = await change(2, 'online');
    const now = read(mails.at(-1)?.ics ?? null);
    expect(now).toMatchObject({ method: 'REQUEST', uid: before.uid });
    expect(now.sequence).toBeGreaterThan(before.sequence);
    expect(now.text).toContain('LOCATION:Online');
    expect(await change(3, 'online')).toHaveLength(mails.length);
  });

  it.each([
    ['in person', { format: 'in-person', joiningLink: '' }],
    ['in person, its link kept in the form', { format: 'in-person' }],
  ])('sends who chose to come online to the place once the session is %s', async (_, change) => {
    const session = await fixture.publish(details);
    const person = await fixture.booked(session, { attendance: 'online' });
    expect(read((await fixture.newest(person.email)).ics).text).toContain('LOCATION:Online');
    await edit(session.id, change, after(at, 30));
    await rig.drain(after(at, 31));
    const mail = await fixture.newest(person.email);
    expect(read(mail.ics).text).toContain('LOCATION:Example Court House');
    expect(mail.text).toContain('There is no link to join online any more.');
    expect(mail.text).not.toContain('The link to join online is new.');
    expect(`${mail.text}${mail.ics}`).not.toContain('meetings.example');
    const csv = JSON.stringify((await fixture.hosted('exportCsv', { id: session.id })).body);
    expect(csv).not.toContain(',Online,');
  });

  it('sends who chose to come in person to the link once the session is online', async () => {
    const session = await fixture.publish({ ...details, format: 'in-person', joiningLink: '' });
    const person = await fixture.booked(session, { attendance: 'in-person' });
    const joiningLink = 'https://meetings.example/join/another';
    await edit(session.id, { format: 'online', joiningLink }, after(at, 30));
    await rig.drain(after(at, 31));
    const mail = await fixture.newest(person.email);
    expect(read(mail.ics).text).toContain('LOCATION:Online');
    expect(mail.text).toContain('Where: Online (was: Example Court House');
    expect(mail.text).toContain('The link to join online is new.');
    expect(mail.text).toContain(`To join online: ${joiningLink}`);
  });

  it('is withdrawn with the booking', async () => {
    const session = await fixture.publish(details);
    const person = await fixture.booked(session);
    const mail = await fixture.newest(person.email);
    const body = { link: mail.link('cancel') };
    await rig.call('booking.cancel', { as: null, body, at: after(at, 30) });
    await rig.drain(after(at, 31));
    const [before, gone] = [read(mail.ics), read((await fixture.newest(person.email)).ics)];
    expect(gone).toMatchObject({ method: 'CANCEL', status: 'CANCELLED', uid: before.uid });
    expect(gone.sequence).toBeGreaterThan(before.sequence);
  });

  it('is withdrawn with the session', async () => {
    const session = await fixture.publish(details);
    const person = await fixture.booked(session);
    await fixture.hosted('cancel', { id: session.id }, { version: session.version }, after(at, 30));
    await rig.drain(after(at, 31));
    const mail = await fixture.newest(person.email);
    expect(mail.subject).toContain('The session is cancelled');
    expect(read(mail.ics).method).toBe('CANCEL');
    expect(await fixture.stateOf(session, person)).toBe('session-cancelled');
  });

  it.each([
    ['with signs that texts escape', 'https://meetings.example/join;room=1,2?code=a;b&c=d\\e'],
    [
      'longer than a line',
      `https://meetings.example/l/meetup-join/${'19%3ameeting_'.repeat(20)}?context=%7b%7d`,
    ],
  ])('gives a joining link %s as it is, in the entry and in the letter', async (_, link) => {
    const session = await fixture.publish({ joiningLink: link });
    const person = await fixture.booked(session);
    const mail = await fixture.newest(person.email);
    const entry = read(mail.ics);
    expect(entry.url).toBe(new URL(link).href);
    expect(entry.description).toContain(`To join online: ${link}\n`);
    for (const line of entry.text.split(/\r?\n/)) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(mail.text).toContain(`To join online: ${link}`);
    const escaped = link.replaceAll('&', '&amp;');
    expect(mail.html).toContain(`To join online: <a href="${escaped}">${escaped}</a>`);
  });

  it('gives the joining link to the confirmed alone', async () => {
    const session = await fixture.publish({ capacity: 1 });
    const link = 'https://meetings.example/join/an-hour';
    const person = await fixture.booked(session);
    const waits = await fixture.booked(session, {}, after(at, 10));
    const asked = await fixture.mails(person.email);
    expect(asked[0]?.text).not.toContain(link);
    expect(asked.at(-1)?.text).toContain(link);
    expect(read(asked.at(-1)?.ics ?? null).text.replaceAll('\r\n ', '')).toContain(link);
    for (const mail of await fixture.mails(waits.email))
      expect(`${mail.text}${mail.html}`).not.toContain(link);
    const open = JSON.stringify(
      (await rig.call('session.read', { as: null, params: { id: session.id }, at })).body,
    );
    expect(open).not.toContain(link);
  });
});
