import { randomUUID } from 'node:crypto';
import { log } from '#functions/platform/log';
import { commit } from '#functions/platform/store/commit';
import type { Change, Key } from '#functions/platform/store/decision';
import { get, index } from '#functions/platform/store/read';
import { decideFailedJob, decideJob } from '#functions/model/job/job.decide';
import type { JobItem, JobKind } from '#functions/model/job/records';
import { jobsDue } from '#functions/model/index-keys';

/** Runs a job such that a second run changes nothing. Gives the job as stored afterwards. */
export type RunJob = (job: JobItem, at: string) => Promise<JobItem>;
export type Jobs = Record<JobKind, RunJob>;

const atMost = 200;
/** A job may cause another that is due at once: a freed place is given to the next. */
const rounds = 5;
const timeForOne = 15_000;

export const bySystem = (at: string) => ({
  at,
  actor: { id: 'system', role: 'deliver' },
  request: randomUUID(),
});

/** Writes a job's new state together with the changes it caused. */
export async function moveJob(
  job: JobItem,
  change: Partial<JobItem>,
  act: string,
  at: string,
  more: readonly Change[] = [],
): Promise<JobItem | null> {
  const done = await commit(decideJob(job, change, { act, at }, more), bySystem(at));
  return done.committed ? get<JobItem>('Outbox', job) : null;
}

async function runOne(key: Key, at: string, jobs: Jobs): Promise<boolean> {
  const job = await get<JobItem>('Outbox', key);
  if (job?.sk !== 'ERRAND' || job.state !== 'waiting' || job.dueAt > at) return false;
  try {
    const left = await jobs[job.kind](job, at);
    await moveJob(left, { state: 'done' }, 'errand.done', at);
  } catch (error) {
    log.error('job', { id: job.id, kind: error instanceof Error ? error.name : 'unknown' });
    const now = await get<JobItem>('Outbox', key);
    if (now?.state === 'waiting') await commit(decideFailedJob(now, at), bySystem(at));
  }
  return true;
}

/**
 * Runs the triggered and the due jobs, and those they cause at once. Concurrent runs do no harm. `left` is the time
 * in milliseconds that this run still has; the rest stays due. `after` is done after each job that ran.
 */
export async function runJobs(
  triggered: readonly Key[],
  at: string,
  jobs: Jobs,
  left: () => number = () => Infinity,
  after: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  let keys: readonly Key[] = triggered.filter(({ sk }) => sk === 'ERRAND');
  for (let round = 0; round < rounds; round++) {
    const due = await index({ ...jobsDue(at), limit: atMost });
    const all = new Map([...keys, ...due].map(({ pk, sk }) => [pk, { pk, sk }]));
    let ran = 0;
    for (const key of all.values()) {
      if (left() < timeForOne) return;
      // A job whose failure cannot even be stored must not hold up the others.
      const done = await runOne(key, at, jobs).catch((error: unknown) => {
        log.error('job', { id: key.pk, kind: error instanceof Error ? error.name : 'unknown' });
        return false;
      });
      if (!done) continue;
      ran += 1;
      await after();
    }
    if (ran === 0) return;
    keys = [];
  }
}
