import { demoPeople } from '#infra/local/demo/people';
import type { Rig } from '#test/support/rig/rig';
import { type Bare, fresh, openBare } from './bare.ts';
import { openBundle } from './bundle.ts';
import type { CountLine } from './count.ts';
import type { BenchLine } from './line.ts';
import { untilHandedOver } from './mail/acknowledged.ts';
import { type RecordedDrain, newMessages, put, recordDrain } from './mail/queued.ts';
import { median } from './median.ts';
import { openRigOnDisk } from './on-disk.ts';
import { millisecondsOf } from './took.ts';

type Deliver = (event: { Records: []; time: string }) => Promise<void>;

const many = 500;
const turns = 3;
/** At least 60 % of the bare loop's throughput. */
const limit = 1.66;
const promised = 1000;
const bareRuns = 60;

const p95 = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? NaN;

/** Other messages, queued like the recorded ones, and the calls that deliver them. */
async function anotherOf(rig: Rig, recorded: RecordedDrain): Promise<RecordedDrain> {
  const other = fresh(
    recorded,
    demoPeople.map(({ id }) => id),
  );
  await put(rig, other.queued);
  return other;
}

/** The mails of one submission by bare calls, as far as the last hand-over. */
async function bareHandOvers(rig: Rig, bare: Bare, recorded: RecordedDrain): Promise<number[]> {
  const taken: number[] = [];
  for (let n = 0; n < bareRuns; n += 1) {
    const { calls } = await anotherOf(rig, recorded);
    const last = calls.findLastIndex(({ operation }) => operation === 'SendRawEmail');
    taken.push(await millisecondsOf(() => bare.send(calls.slice(0, last + 1))));
    await bare.send(calls.slice(last + 1));
  }
  return taken;
}

function arrivals(rig: Rig, ids: readonly string[]): CountLine[] {
  const times = new Map(ids.map((id) => [id, 0]));
  for (const { tags } of rig.inbox()) {
    const id = tags['message'] ?? '';
    const before = times.get(id);
    if (before !== undefined) times.set(id, before + 1);
  }
  const line = (what: string, fits: (count: number) => boolean): CountLine => ({
    name: `${many} queued messages: ${what}`,
    value: [...times.values()].filter(fits).length,
    floor: 0,
    limit: 0,
    unit: 'mails',
  });
  return [line('lost', (count) => count === 0), line('doubled', (count) => count > 1)];
}

/** One drain of many messages beside a loop that makes the calls of such a drain, in turns. */
async function drained(
  rig: Rig,
  deliver: Deliver,
  bare: Bare,
  recorded: RecordedDrain,
): Promise<(BenchLine | CountLine)[]> {
  const values: number[] = [];
  const floors: number[] = [];
  const ids: string[] = [];
  const one = async () => {
    const messages = newMessages(many);
    ids.push(...messages.map(({ id }) => id));
    await put(rig, messages);
    values.push(
      (await millisecondsOf(() => deliver({ Records: [], time: new Date().toISOString() }))) / many,
    );
  };
  const other = async () => {
    const { calls } = await anotherOf(rig, recorded);
    floors.push((await millisecondsOf(() => bare.send(calls))) / many);
  };
  for (let n = 0; n < turns; n += 1) for (const run of n % 2 === 0 ? [one, other] : [other, one]) await run();
  const line = { value: median(values), floor: median(floors) };
  const ratio = line.value / line.floor;
  return [
    { name: `${many} queued messages: drain, each`, ...line, ratio, limit, unit: 'ms' },
    ...arrivals(rig, ids),
  ];
}

/**
 * The time from the answer to a submission until the mail service has its mails, by the triggers of the running app;
 * and one drain of many messages, bundled, beside the same engine calls and raw sends alone.
 */
export async function mail(): Promise<(BenchLine | CountLine)[]> {
  const taken = await untilHandedOver();
  const rig = await openRigOnDisk();
  try {
    // The first drain of a process also fetches the keys.
    await recordDrain(rig, 2);
    const [few, all] = [await recordDrain(rig, 2), await recordDrain(rig, many)];
    // From here on without the proxy: the bundle and the bare client read this when created.
    Object.assign(process.env, rig.directEnv);
    const [deliver, bare] = [await openBundle<Deliver>('deliver'), openBare()];
    try {
      const floor = p95(await bareHandOvers(rig, bare, few));
      const value = p95(taken);
      return [
        {
          name: 'answer to a submission to hand-over of its mails, p95',
          value,
          floor,
          limit: promised,
          unit: 'ms',
        },
        ...(await drained(rig, deliver.handler, bare, all)),
      ];
    } finally {
      bare.close();
      await deliver.close();
    }
  } finally {
    await rig.close();
  }
}
