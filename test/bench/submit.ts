import { type Signer, demo } from '#test/support/rig/event';
import type { Rig } from '#test/support/rig/rig';
import { type Recorded, fresh, openBare, recordedBy } from './bare.ts';
import type { CountLine } from './count.ts';
import type { BenchLine } from './line.ts';
import { median } from './median.ts';
import { openRigOnDisk } from './on-disk.ts';
import { crowd } from './submit/crowd.ts';
import { type Handler, newSubmission, openHandler } from './submit/handler.ts';
import { millisecondsOf } from './took.ts';

const warming = 100;
const pairs = 400;
const limit = 1.3;

/** What one submission asks of the engine, in order, as the network saw it. */
async function record(rig: Rig, as: Signer): Promise<Recorded> {
  // The first of a process also fetches the keys.
  for (let n = 0; n < 2; n += 1) {
    rig.faults.recount();
    const { status } = await rig.call('referral.submit', { as, body: newSubmission() });
    if (status !== 200) throw new Error(`The submission to record was answered ${status}`);
  }
  return recordedBy(rig);
}

async function against(recorded: Recorded, as: Signer, handler: Handler): Promise<BenchLine> {
  const bare = openBare();
  const values: number[] = [];
  const floors: number[] = [];
  for (let n = -warming; n < pairs; n += 1) {
    const calls = fresh(recorded, [as.id]);
    const event = handler.event(as, newSubmission());
    const one = async () => values.push(await millisecondsOf(() => handler.submit(event)));
    const other = async () => floors.push(await millisecondsOf(() => bare.send(calls)));
    // In turns, so that neither always comes second.
    for (const run of n % 2 === 0 ? [one, other] : [other, one]) await run();
  }
  bare.close();
  const line = { value: median(values.slice(warming)), floor: median(floors.slice(warming)) };
  const ratio = line.value / line.floor;
  return { name: 'submit handler, p50', ...line, ratio, limit, unit: 'ms' };
}

/**
 * The referral zone's bundled submission, beside the same engine calls sent by the bare client from the same process;
 * and 32 referrers at once, each sending the same referral again and again.
 */
export async function submit(): Promise<(BenchLine | CountLine)[]> {
  const rig = await openRigOnDisk();
  try {
    const as = demo('Marigold');
    const recorded = await record(rig, as);
    // From here on without the proxy: the bundle and the bare client read this when created.
    Object.assign(process.env, rig.directEnv);
    const handler = await openHandler();
    try {
      return [await against(recorded, as, handler), ...(await crowd(rig, handler))];
    } finally {
      await handler.close();
    }
  } finally {
    await rig.close();
  }
}
