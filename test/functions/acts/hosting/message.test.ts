import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { after, at, sessionFixture } from '#test/functions/acts/booking/session-fixture';

const rig = await openRig();
const fixture = sessionFixture(rig);
afterAll(() => rig.close());

describe('a message of the host', () => {
  it('put right under the same id is refused with the text that goes, and then goes under another', async () => {
    const session = await fixture.publish();
    const person = await fixture.booked(session);
    const id = crypto.randomUUID();
    const write = (text: string, as = id) =>
      fixture.hosted('message', { id: session.id }, { id: as, text }, after(at, 10));
    expect((await write('Room 4.\n\nBring your pass.')).status).toBe(200);
    expect(await write('Room 5.\n\nBring your pass.')).toMatchObject({
      status: 409,
      body: { code: 'sent-differently', current: { text: 'Room 4.\n\nBring your pass.' } },
    });
    expect((await write('Room 4.\n\nBring your pass.')).status).toBe(200);
    expect((await write('Room 5, not 4.', crypto.randomUUID())).status).toBe(200);
    await rig.drain(after(at, 11));
    const texts = (await fixture.mails(person.email)).map(({ text }) => text);
    expect(texts.filter((text) => text.includes('Room 4.'))).toHaveLength(1);
    expect(texts.filter((text) => text.includes('Room 5, not 4.'))).toHaveLength(1);
    expect(texts.join()).not.toContain('Room 5.');
  });

  it('goes to everybody who had a place also once they are marked, without a link to cancel', async () => {
    const session = await fixture.publish();
    const people = [
      await fixture.booked(session),
      await fixture.booked(session),
      await fixture.booked(session),
    ];
    const over = after(session.startsAt, 90);
    const marks = ['came', 'did-not-come'];
    for (const [place, attendance] of marks.entries()) {
      const { bookings } = await fixture.open(session.id);
      const booking = bookings.find(({ id }) => id === people[place]?.id);
      const params = { id: session.id, bookingId: booking?.id ?? '' };
      await fixture.hosted('attendance', params, { version: booking?.version ?? 0, attendance }, over);
    }
    await fixture.hosted(
      'message',
      { id: session.id },
      { id: crypto.randomUUID(), text: 'The slides are out.' },
      over,
    );
    await rig.drain(after(over, 1));
    for (const { email } of people) {
      const told = (await fixture.mails(email)).filter(({ text }) => text.includes('The slides are out.'));
      expect(told).toHaveLength(1);
      expect(told[0]?.text).toContain('#see.');
      expect(told[0]?.text).not.toMatch(/#cancel\.|enter the code/);
    }
  });

  it('goes once to everybody who is booked, as one job of many letters', async () => {
    const session = await fixture.publish({ capacity: 60 });
    const people = [];
    for (let place = 0; place < 45; place += 1)
      people.push(await fixture.signUp(session, {}, after(at, place / 60)));
    await rig.drain(after(at, 5));
    for (const person of people) await fixture.confirm(session, person, after(at, 6));
    const body = { id: crypto.randomUUID(), text: 'Bring your pass.\n\nThe front desk opens at 4pm.' };
    await fixture.hosted('message', { id: session.id }, body, after(at, 10));
    await fixture.hosted('message', { id: session.id }, body, after(at, 10));
    await rig.drain(after(at, 11));
    await rig.drain(after(at, 12));
    for (const { email } of people) {
      const told = (await fixture.mails(email)).filter(({ text }) => text.includes('Bring your pass.'));
      expect(told).toHaveLength(1);
    }
  });
});
