import { randomUUID } from 'node:crypto';
import { afterAll, expect, it } from 'vitest';
import type { LinkPurpose } from '#functions/model/booking/booking-link';
import { rows } from '#shared/contract/contract';
import { sampleConfidence as confidence, sampleFeedback } from '#shared/outreach/sample';
import { openRig } from '#test/support/rig/rig';
import { after, at, sessionFixture, startsAt } from '#test/functions/acts/booking/session-fixture';
import { caseFixture } from './case-fixture.ts';

const rig = await openRig();
afterAll(() => rig.close());
const here = caseFixture(rig);
const fixture = sessionFixture(rig);
const { makeLink } = await import('#functions/model/booking/booking-link');
/** More than anybody needs, and more than any limit allows. */
const often = 70;

type Call = { params?: Record<string, string>; body: unknown; at?: string };
/** A call that could do its work each time, for a row that anybody may call. */
type Make = () => Promise<(nth: number) => Call>;

const enquiry = async () => {
  const { id } = await here.submit();
  return here.linkTo(id, await here.ask(id));
};
const booking = async (purpose: LinkPurpose) => {
  const session = await fixture.publish({ format: 'hybrid' });
  const person = await (purpose === 'confirm' ? fixture.signUp(session) : fixture.booked(session));
  const linked = { sessionId: session.id, bookingId: person.id };
  return { session, person, link: await makeLink(purpose, linked, after(startsAt, 60 * 24)) };
};
const [name, role] = ['Robin Example', 'district-judge'];

const makes: Record<string, Make> = {
  'enquiry.link': async () => {
    const link = await enquiry();
    return () => ({ body: link });
  },
  'enquiry.wrongInbox': async () => {
    const link = await enquiry();
    return () => ({ body: link });
  },
  'enquiry.phoneMe': async () => {
    const link = await enquiry();
    return (nth) => ({ body: { ...link, phone: `020 7946 0${100 + nth}` } });
  },
  'booking.signUp': async () => {
    const session = await fixture.publish({ capacity: 500 });
    const started = await fixture.started(session.id, after(at, -5));
    return (nth) => ({
      params: { id: session.id },
      body: { id: randomUUID(), name, role, email: `one${nth}@judiciary.example`, started },
    });
  },
  'booking.confirm': async () => {
    const { session, link } = await booking('confirm');
    return () => ({ params: { id: session.id }, body: { link } });
  },
  'booking.confirmByCode': async () => {
    const { session, person } = await booking('confirm');
    return (nth) => ({
      params: { id: session.id },
      body: { email: person.email, code: `WRNG-${1000 + nth}` },
    });
  },
  'booking.confidence': async () => {
    const { session, link } = await booking('confidence');
    return () => ({ params: { id: session.id }, body: { link, ...confidence } });
  },
  'booking.see': async () => {
    const { link } = await booking('see');
    return () => ({ body: { link } });
  },
  'booking.change': async () => {
    const { session, person, link } = await booking('change');
    const { version } = (await fixture.open(session.id)).bookings.find(({ id }) => id === person.id) ?? {};
    return (nth) => ({
      body: {
        link,
        version: (version ?? 0) + nth,
        name,
        role,
        attendance: nth % 2 ? 'online' : 'in-person',
        ifFull: 'book-me-in',
      },
    });
  },
  'booking.cancel': async () => {
    const { link } = await booking('cancel');
    return () => ({ body: { link } });
  },
  'booking.cancelByCode': async () => {
    const { session, person } = await booking('cancel');
    return (nth) => ({
      params: { id: session.id },
      body: { email: person.email, code: `WRNG-${1000 + nth}` },
    });
  },
  'booking.feedback': async () => {
    const { link } = await booking('feedback');
    return () => ({ body: { link, ...sampleFeedback }, at: after(startsAt, 120) });
  },
  'booking.erase': async () => {
    const { link } = await booking('erase');
    return () => ({ body: { link } });
  },
};

it('are called: all rows that anybody may post to', () => {
  const open = rows
    .filter(({ row }) => row.who === 'anyone' && row.method === 'POST')
    .map(({ name }) => name);
  expect(Object.keys(makes).toSorted()).toEqual(open.toSorted());
});

const entries = async () => (await rig.tableItems('Audit')).length;
const mails = async () => (await rig.tableItems('Outbox')).filter(({ sk }) => sk === 'MESSAGE').length;

/** Rows of which seventy calls may leave more than one mail, each to another address or at most five to one. */
const mailsAllowed: Record<string, number> = { 'booking.signUp': 60, 'booking.change': 5 };

it.each(Object.entries(makes))(
  '%s, seventy times from one place within the hour, is stopped',
  async (row, make) => {
    const call = await make();
    const before = [await entries(), await mails()] as const;
    const statuses = new Set<number>();
    for (let nth = 0; nth < often; nth += 1) {
      const answer = await rig.call(row, { as: null, at: after(at, 10), from: '203.0.113.7', ...call(nth) });
      statuses.add(answer.status);
    }
    expect([...statuses].filter((status) => status >= 500)).toEqual([]);
    expect((await entries()) - before[0]).toBeLessThanOrEqual(60);
    expect((await mails()) - before[1]).toBeLessThanOrEqual(mailsAllowed[row] ?? 1);
  },
);
