import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startApp } from '#test/infra/local/app';
import { demoPeople } from '#infra/local/demo/people';
import { demo } from '#test/support/rig/event';
import type { Rig } from '#test/support/rig/rig';
import { type Bare, type Recorded, fresh, openBare, recordedBy } from './bare.ts';
import { type Arrived, arrivedIn, mostBefore, untilThereAre } from './burst/mails.ts';
import { type Answered, press } from './burst/press.ts';
import { memoryOf, watchMemory } from './burst/tree.ts';
import type { CountLine } from './count.ts';
import type { BenchLine } from './line.ts';
import { put, recordDrain } from './mail/queued.ts';
import { openRigOnDisk } from './on-disk.ts';
import { newSubmission } from './submit/handler.ts';
import { millisecondsOf } from './took.ts';

const referrals = 1000;
const atOnce = 8;
const mailsOfOne = 2;
const mails = referrals * mailsOfOne;
const limit = 2;
const mostMemory = 700;
/** A killed run's lease and the schedule after it: who waits longer waits for nothing. */
const patienceMs = 240_000;
/** A round of the stream's run and one of the schedule's, and what each had in flight. */
const mostLater = 56;
/** Long enough for idle workers to be ended. */
const afterwardsMs = 90_000;
const samples = 100;

type Run = {
  took: number;
  answered: Answered[];
  arrived: Arrived[];
  memory: Record<'rest' | 'most' | 'after', number>;
};

async function appRun(): Promise<Run> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'burst-'));
  const app = await startApp(dataDir);
  try {
    await pause(2000);
    const rest = memoryOf(app.pid);
    const most = watchMemory(app.pid);
    const began = Date.now();
    const answered = await press({ app, dataDir }, referrals, atOnce);
    await untilThereAre(dataDir, mails, patienceMs);
    const arrived = arrivedIn(dataDir, answered);
    const took = Math.max(...arrived.map(({ at }) => at)) - began;
    await pause(afterwardsMs);
    return { took, answered, arrived, memory: { rest, most: most(), after: memoryOf(app.pid) } };
  } finally {
    await app.stop();
    await rm(dataDir, { recursive: true });
  }
}

async function recordSubmit(rig: Rig): Promise<Recorded> {
  rig.faults.recount();
  const { status } = await rig.call('referral.submit', { as: demo('Marigold'), body: newSubmission() });
  if (status !== 200) throw new Error(`The submission to record was answered ${status}`);
  return recordedBy(rig);
}

/** Submissions and the hand-over of their mails by bare calls, one after the other. */
async function openBareLoop() {
  const outside = { ...process.env };
  const rig = await openRigOnDisk();
  const kept = demoPeople.map(({ id }) => id);
  // The first of a process also fetches the keys.
  await recordSubmit(rig);
  const submit = await recordSubmit(rig);
  await rig.drain();
  const first = await recordDrain(rig, mailsOfOne);
  const drain = await recordDrain(rig, samples * mailsOfOne);
  Object.assign(process.env, rig.directEnv);
  const bare: Bare = openBare();
  // Its clients read the environment at their first call.
  const few = fresh(first, kept);
  await put(rig, few.queued);
  await bare.send(few.calls);
  // The app that is started next must not take this rig for an engine from outside.
  process.env = outside;
  return {
    /** Milliseconds for each submission with its mails. */
    once: async (): Promise<number> => {
      const submissions = Array.from({ length: samples }, () => fresh(submit, kept));
      const { queued, calls } = fresh(drain, kept);
      const ofSubmit = await millisecondsOf(async () => {
        for (const one of submissions) await bare.send(one);
      });
      await put(rig, queued);
      return (ofSubmit + (await millisecondsOf(() => bare.send(calls)))) / samples;
    },
    close: async () => {
      bare.close();
      await rig.close();
    },
  };
}

const count = (name: string, value: number, most: number | null, unit: string): CountLine => ({
  name,
  value,
  floor: null,
  limit: most,
  unit,
});

/**
 * A burst of referrals to the running app: from the first press until the last mail is with the mail service, beside
 * the same engine calls and raw sends made bare, one after the other; and the memory of its processes meanwhile.
 */
export async function burst(): Promise<(BenchLine | CountLine)[]> {
  const bare = await openBareLoop();
  const before = await bare.once();
  const { took, answered, arrived, memory } = await appRun();
  const after = await bare.once();
  await bare.close();
  const floor = (((before + after) / 2) * referrals) / 1000;
  const value = took / 1000;
  const times = new Map(answered.map(({ reference }) => [reference, 0]));
  for (const { of } of arrived) times.set(of.reference, (times.get(of.reference) ?? 0) + 1);
  const name = (what: string) => `${referrals} referrals at once: ${what}`;
  const having = (fits: (count: number) => boolean) => [...times.values()].filter(fits).length;
  return [
    { name: name('all mail handed over'), value, floor, ratio: value / floor, limit, unit: 's' },
    count(
      name('with a mail lost'),
      having((n) => n < mailsOfOne),
      0,
      'referrals',
    ),
    count(
      name('with a mail doubled'),
      having((n) => n > mailsOfOne),
      0,
      'referrals',
    ),
    count(name('most later hearings before one'), mostBefore(arrived), mostLater, 'mails'),
    count('memory of npm start, at rest', memory.rest, null, 'MB'),
    count(`memory of npm start, ${referrals} referrals at once`, memory.most, mostMemory, 'MB'),
    count('memory of npm start, a minute and a half later', memory.after, mostMemory, 'MB'),
  ];
}
