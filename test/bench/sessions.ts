import { randomUUID } from 'node:crypto';
import { race } from '#test/functions/acts/booking/race';
import { after, at, sessionFixture } from '#test/functions/acts/booking/session-fixture';
import { type Rig, openRig } from '#test/support/rig/rig';
import { type Cost, costSince } from './calls/meter.ts';
import type { CountLine } from './count.ts';
import { type Send, openOutreach } from './sessions/outreach.ts';

const rounds = 20;
const capacity = 20;
const promised = 3;

const line = (what: string, { reads, writes }: Cost): CountLine => ({
  name: `${what}: engine calls`,
  value: reads.length + writes.length,
  // The session and its places are read, and one transaction is made.
  floor: 2,
  limit: promised,
  unit: 'calls',
});

/** Signs two people up and confirms one by the link of the mail, the other by its code. */
async function scenario(rig: Rig, send: Send, road: string): Promise<CountLine[]> {
  const fixture = sessionFixture(rig);
  const { id: sessionId } = await fixture.publish({ capacity: 200 });
  const ask = async (row: string, body: Record<string, string>, when: string) => {
    rig.faults.recount();
    await send(row, { as: null, params: { id: sessionId }, body, at: when, from: fixture.newSource() });
    return costSince(rig);
  };
  const newForm = async () => {
    const id = randomUUID();
    const email = `${id.slice(0, 8)}@judiciary.example`;
    const started = await fixture.started(sessionId, after(at, -5));
    return { id, name: 'Robin Example', role: 'magistrate', email, started };
  };
  const signUp = async () => {
    const form = await newForm();
    const { email } = form;
    const cost = await ask('booking.signUp', form, at);
    await rig.drain(after(at, 1));
    return { cost, email, mail: await fixture.newest(email) };
  };
  const [one, other] = [await signUp(), await signUp()];
  const byLink = await ask('booking.confirm', { link: one.mail.link('confirm') }, after(at, 2));
  const { email, mail } = other;
  const form = await newForm();
  await ask('booking.signUp', form, at);
  const corrected = await ask('booking.signUp', { ...form, team: 'Team B' }, at);
  const readdressed = await ask('booking.signUp', { ...form, email: `x${form.email}` }, at);
  const byCode = await ask('booking.confirmByCode', { email, code: mail.code }, after(at, 2));
  return [
    line(`sign up, ${road}`, one.cost),
    line(`sign up again with another answer, ${road}`, corrected),
    line(`sign up again with another address, ${road}`, readdressed),
    line(`confirm by link, ${road}`, byLink),
    line(`confirm by code, ${road}`, byCode),
  ];
}

/** The outcome of the race, over all rounds. */
async function races(rig: Rig): Promise<CountLine[]> {
  let [oversold, empty, lost, again, outOfOrder] = [0, 0, 0, 0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const raced = await race(rig, capacity);
    oversold += Math.max(0, raced.placed - capacity);
    empty += Math.max(0, capacity - raced.placed);
    lost += raced.lost;
    again += raced.again;
    outOfOrder += raced.outOfOrder;
  }
  const counted = (what: string, value: number, unit: string, limit: number | null = 0): CountLine => {
    return { name: `200 people for 20 places, ${rounds} times: ${what}`, value, floor: 0, limit, unit };
  };
  return [
    counted('oversold', oversold, 'places'),
    counted('left empty', empty, 'places'),
    counted('lost', lost, 'people'),
    counted('asked to try again', again, 'people', null),
    counted('out of their place in line', outOfOrder, 'people'),
  ];
}

/** Engine calls of a sign-up and a confirmation, by page and as data; and the race for places. */
export async function sessions(): Promise<CountLine[]> {
  const rig = await openRig();
  const { asPage, asData, close } = await openOutreach();
  try {
    // The first of a process also fetches the keys.
    await scenario(rig, asData, 'data');
    return [
      ...(await scenario(rig, asPage, 'page')),
      ...(await scenario(rig, asData, 'data')),
      ...(await races(rig)),
    ];
  } finally {
    await close();
    await rig.close();
  }
}
