import { randomUUID } from 'node:crypto';
import { sampleAnswers } from '#shared/referral/sample';
import { londonDay } from '#shared/time/london';
import { outbox } from '#test/functions/workers/mail/outbox';
import { demo } from '#test/support/rig/event';
import { type Rig, openRig } from '#test/support/rig/rig';
import { largestAnswers } from './calls/largest.ts';
import { type Cost, metered } from './calls/meter.ts';
import type { CountLine } from './count.ts';
import { casePk } from '#functions/model/case/keys';

const counted = (name: string, value: number, floor: number, limit: number | null, unit = 'calls') => {
  return { name, value, floor, limit, unit } satisfies CountLine;
};
// An act's reads come in addition to its writes.
const unitsOf = (act: string, { units, unitsWritten }: Cost) =>
  counted(`${act}: units`, units, unitsWritten, null, 'units');
// The least is a read of the caller and one transaction.
const costOf = (act: string, cost: Cost): CountLine[] => [
  counted(`${act}: engine calls`, cost.reads.length + cost.writes.length, 2, null),
  unitsOf(act, cost),
];

const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value)) / 1000;

/** The acts of one referral in order, each after it has been done once for another woman. */
async function scenario(rig: Rig): Promise<CountLine[]> {
  const today = londonDay(new Date().toISOString());
  const [referrer, hub, team] = [demo('Marigold'), demo('Tansy'), demo('Sorrel')];
  const id = randomUUID();
  const answers = sampleAnswers(today);
  const sent = await metered(rig, 'referral.submit', {
    as: referrer,
    body: { id, version: 0, declared: true, answers },
  });
  const draftId = randomUUID();
  const draft = (version: number) =>
    metered(rig, 'referral.save', { as: referrer, params: { id: draftId }, body: { version, answers } });
  await draft(0);
  const saved = await draft(1);
  const opened = await metered(rig, 'case.open', { as: hub, params: { id } });
  const { version } = opened.body as { version: number };
  const enquiryId = randomUUID();
  const ask = { id: enquiryId, version, teamId: 'elft-hackney', holdBack: [] };
  const asked = await metered(rig, 'enquiry.ask', { as: hub, params: { id }, body: ask });
  const enquiry = { as: team, params: { caseId: id, id: enquiryId } };
  const looked = await metered(rig, 'enquiry.open', enquiry);
  const seen = looked.body as { version: number };
  const answer = { version: seen.version, answer: 'can-look', line: '' };
  const answered = await metered(rig, 'enquiry.answer', { ...enquiry, body: answer });
  const { readsOnceKnown, writes } = sent.cost;
  const transactions = writes.filter(({ operation }) => operation === 'TransactWriteItems');
  return [
    counted('submit: engine calls once the person is known', readsOnceKnown.length + writes.length, 1, 3),
    counted('submit: of them transactions', transactions.length, 1, 1),
    unitsOf('submit', sent.cost),
    // Four, and one for each form under which she may be known, side by side (docs/decisions/0017).
    counted('open a case: reads', opened.cost.reads.length, 1, 12),
    counted('open a case: writes', opened.cost.writes.length, 1, 1),
    unitsOf('open a case', opened.cost),
    ...costOf('save a draft again', saved.cost),
    ...costOf('ask a team', asked.cost),
    ...costOf('open an enquiry', looked.cost),
    ...costOf('answer an enquiry', answered.cost),
  ];
}

/** One mail handed over by the trigger: the claim, and its outcome. */
async function handOver(rig: Rig): Promise<CountLine> {
  const { queue, key } = outbox(rig);
  // What the scenario left to be sent goes first.
  await rig.drain();
  const { id } = await queue();
  rig.faults.recount();
  await rig.trigger(key(id));
  const written = rig.faults.counts()['TransactWriteItems']?.calls ?? 0;
  return counted('hand over a mail: transactions', written, 2, 2);
}

async function largest(rig: Rig): Promise<CountLine[]> {
  const today = londonDay(new Date().toISOString());
  const id = randomUUID();
  const answers = largestAnswers(today);
  const { cost } = await metered(rig, 'referral.submit', {
    as: demo('Marigold'),
    body: { id, version: 0, declared: true, answers },
  });
  const stored = (await rig.tableItems('Referrals')).filter(({ pk }) => pk === casePk(id));
  return [
    counted('largest valid referral, as stored', bytesOf(stored), bytesOf(answers), 100, 'KB'),
    unitsOf('submit the largest', cost),
  ];
}

/** Engine calls and consumed units of each act on an uncontended case, counted between the functions and the engine. */
export async function calls(): Promise<CountLine[]> {
  const rig = await openRig();
  try {
    // The first run also fetches the keys and opens the case for the first time, so it is not counted.
    await scenario(rig);
    return [...(await scenario(rig)), await handOver(rig), ...(await largest(rig))];
  } finally {
    await rig.close();
  }
}
