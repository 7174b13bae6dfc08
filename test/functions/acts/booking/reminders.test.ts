import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { after, at, sessionFixture, startsAt } from './session-fixture.ts';
import { dayOf, afterSignUp } from './after-sign-up.ts';

const rig = await openRig();
const fixture = sessionFixture(rig);
afterAll(() => rig.close());
const { subjects, edit } = afterSignUp(fixture);

const weekBefore = after(startsAt, -7 * dayOf);
const dayBefore = after(startsAt, -dayOf);
const reminders = async (email: string) =>
  (await subjects(email)).filter((subject) => subject.includes('Reminder')).length;

describe('reminders', () => {
  it('go seven days and one day before, once each', async () => {
    const person = await fixture.booked(await fixture.publish());
    for (const when of [after(weekBefore, -5), weekBefore, after(weekBefore, 5)]) await rig.drain(when);
    expect(await reminders(person.email)).toBe(1);
    for (const when of [dayBefore, after(dayBefore, 5)]) await rig.drain(when);
    expect(await reminders(person.email)).toBe(2);
  });

  it('do not go to who has cancelled, not even between the queue and the mail', async () => {
    const session = await fixture.publish();
    const person = await fixture.booked(session);
    const link = (await fixture.newest(person.email)).link('cancel');
    rig.mail.set('down', 1);
    await rig.drain(weekBefore);
    await rig.call('booking.cancel', { as: null, body: { link }, at: after(weekBefore, 1) });
    await rig.drain(after(weekBefore, 30));
    expect(await reminders(person.email)).toBe(0);
  });

  it('move with the session', async () => {
    const session = await fixture.publish();
    const person = await fixture.booked(session);
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
    const session = await fixture.publish();
    const person = await fixture.booked(session);
    for (const [place, change] of edits.entries()) await edit(session, change, after(at, 30 + place));
    const ends = after(startsAt, (await fixture.open(session.id)).session.minutes);
    for (const when of [after(at, 40), weekBefore, dayBefore]) await rig.drain(when);
    expect(await reminders(person.email)).toBe(2);
    await rig.drain(after(ends, -1));
    expect((await subjects(person.email)).at(-1)).toContain('Reminder');
    await rig.drain(after(ends, 1));
    const asked = (await subjects(person.email)).filter((subject) => subject.includes('how it was'));
    expect(asked).toHaveLength(1);
  });

  it('are at the same time of the London day across a clock change', async () => {
    const session = await fixture.publish({ day: '2027-03-30', clock: '10:00' });
    const person = await fixture.booked(session);
    await rig.drain('2027-03-23T09:59:00.000Z');
    expect(await reminders(person.email)).toBe(0);
    await rig.drain('2027-03-23T10:00:00.000Z');
    expect(await reminders(person.email)).toBe(1);
  });
});
