import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { after, at, day, sessionFixture, startsAt } from '#test/functions/acts/booking/session-fixture';
import { bookingKey } from '#functions/model/session/keys';

const rig = await openRig();
const fixture = sessionFixture(rig);
afterAll(() => rig.close());

describe('the CSV', () => {
  it('holds no formula, and a name that says nothing', async () => {
    const session = await fixture.publish();
    const person = await fixture.booked(session, {
      name: '=HYPERLINK("https://x.example","y")',
      organisation: '+SUM(1)',
      team: '-2+3',
      topics: '@cmd, "quoted"\nand a line',
    });
    const { body } = await fixture.hosted('exportCsv', { id: session.id });
    const { fileName, csv } = body as { fileName: string; csv: string };
    expect(fileName).toBe(`session-${day}.csv`);
    expect(csv).toContain(person.email);
    expect(csv).not.toMatch(/(^|,|"|\n)[=+@-](?=HYPERLINK|SUM|2|cmd)/);
    expect(csv).toContain("'=HYPERLINK");
  });

  it('and the list say the same whether or not a person answered, before and after (H13)', async () => {
    const session = await fixture.publish();
    const params = { id: session.id };
    const person = await fixture.signUp(session);
    const confirmed = (await fixture.confirm(session, person)).body as { confidenceLink: string };
    const shown = async () => {
      const { csv } = (await fixture.hosted('exportCsv', params)).body as { csv: string };
      const { bookings } = await fixture.open(session.id);
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
    const body = { link: (await fixture.newest(person.email)).link('feedback'), ...given };
    await rig.call('booking.feedback', { as: null, body, at: after(startsAt, 62) });
    const stored = (await rig.tableItems('Outreach')).find(
      ({ sk }) => sk === bookingKey(session.id, person.id).sk,
    );
    expect(stored).toMatchObject({ before, feedback: given });
    expect(await shown()).toEqual(unanswered);
    expect(JSON.stringify(await shown())).not.toMatch(/marker|suitable|howTo|breach/);
  });

  it('and the list hold no need of who does not come, and no row of nobody', async () => {
    const session = await fixture.publish();
    const needs = { accessNeeds: 'Ramp marker', dietary: 'Nut marker', attendance: 'in-person' };
    const leaver = await fixture.booked(session, needs);
    const link = (await fixture.newest(leaver.email)).link('cancel');
    await rig.call('booking.cancel', { as: null, body: { link }, at: after(at, 10) });
    await fixture.signUp(session, { name: 'Silent Stranger' });
    await rig.drain(after(at, 24 * 60 + 1));
    const { bookings } = await fixture.open(session.id);
    const { csv } = (await fixture.hosted('exportCsv', { id: session.id })).body as { csv: string };
    expect(bookings.map(({ email }) => email)).toEqual([leaver.email]);
    expect(csv.trim().split('\r\n')).toHaveLength(2);
    expect(`${JSON.stringify(bookings)}${csv}`).not.toMatch(/marker|Stranger/);
  });
});
