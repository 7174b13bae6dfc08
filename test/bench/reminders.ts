import { randomUUID } from 'node:crypto';
import { demo } from '#test/support/rig/event';
import { type Rig, openRig } from '#test/support/rig/rig';
import { answersWith, at } from '#test/shared/referral/short-path';
import type { CountLine } from './count.ts';

/** One query for what is due, one for the service's own records and one for the gaps in cover, however much is open. */
const quiet = 3;
/** A case that is due is read, written in one transaction, and read again to see that no more is due. */
const eachDue = 3;

const later = (minutes: number) => new Date(Date.parse(at) + minutes * 60_000).toISOString();
const far = { hearingDay: '2027-01-29', hearingTimeKnown: 'listed' };
const soon = { hearingDay: '2026-11-23', hearingTimeKnown: 'at', hearingTime: '12:00' };
const hub = demo('Tansy');

async function done<R>(rig: Rig, row: string, asked: Parameters<Rig['call']>[1]): Promise<R> {
  const { status, body } = await rig.call(row, asked);
  if (status !== 200) throw new Error(`${row} was answered ${status}: ${JSON.stringify(body)}`);
  return body as R;
}

async function submitted(rig: Rig, hearing: object, when: string): Promise<string> {
  const id = randomUUID();
  const body = { id, version: 0, declared: true, answers: answersWith(hearing) };
  await done(rig, 'referral.submit', { as: demo('Marigold'), body, at: when });
  return id;
}

/** Cases that wait: a team is asked and the hearing is far, so no step of either schedule is due. */
async function open(rig: Rig, count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    const params = { id: await submitted(rig, far, at) };
    const { version } = await done<{ version: number }>(rig, 'case.open', { as: hub, params, at });
    const body = { id: randomUUID(), version, teamId: 'elft-hackney', holdBack: [] };
    await done(rig, 'enquiry.ask', { as: hub, params, body, at });
  }
}

/** One run of the reminders: its engine calls and the units they consumed. */
async function tick(rig: Rig, now: string): Promise<{ calls: number; units: number }> {
  const { handler } = await import('#functions/lambdas/reminders');
  rig.faults.recount();
  await handler({ time: now });
  const counts = Object.values(rig.faults.counts());
  const sum = (of: 'calls' | 'capacity') => counts.reduce((all, one) => all + one[of], 0);
  return { calls: sum('calls'), units: sum('capacity') };
}

const calls = (opened: number, due: number, value: number): CountLine => ({
  name: `clock, ${due} due of ${opened} open: engine calls`,
  value,
  floor: 1 + 2 * due,
  limit: quiet + eachDue * due,
  unit: 'calls',
});

/** The engine calls of one run of the reminders, with more and more open and more and more due. */
export async function reminders(): Promise<CountLine[]> {
  const rig = await openRig();
  try {
    // The first run turns the gaps in the cover into tasks and fetches the keys.
    await tick(rig, at);
    const none = await tick(rig, at);
    const lines = [calls(0, 0, none.calls)];
    let opened = 0;
    for (const more of [50, 150]) {
      await open(rig, more);
      opened += more;
      lines.push(calls(opened, 0, (await tick(rig, at)).calls));
    }
    const full = await tick(rig, at);
    lines.push({
      name: `clock, 0 due of ${opened} open: units`,
      value: full.units,
      floor: none.units,
      limit: none.units,
      unit: 'units',
    });
    // The five are due before the next step of the one.
    for (const [due, sentAt, ringsAt] of [
      [1, later(0), later(30)],
      [5, later(10), later(41)],
    ] as const) {
      for (let n = 0; n < due; n += 1) await submitted(rig, soon, sentAt);
      opened += due;
      lines.push(calls(opened, due, (await tick(rig, ringsAt)).calls));
    }
    return lines;
  } finally {
    await rig.close();
  }
}
