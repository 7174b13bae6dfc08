import { later } from '#shared/time/later';
import type { Change, Decision } from '#functions/platform/store/decision';
import { type JobItem, jobChain } from './records.ts';
import { jobWaits, troubleKeys, unlisted } from '#functions/model/index-keys';

/** After so many failures, of a letter or a job, a person decides. */
export const mostFailures = 8;

const longestWaitMinutes = 60;

/** The job with the index keys of its state: due, in need of a person, or neither. */
function placed(job: JobItem, at: string): JobItem {
  const plain = unlisted(job);
  if (plain.state === 'waiting') return { ...plain, ...jobWaits };
  return plain.state === 'needs-a-person' ? { ...plain, ...troubleKeys(at) } : plain;
}

/** A job after an outcome, with the changes it caused. Pure. */
export function decideJob(
  job: JobItem,
  change: Partial<JobItem>,
  { act, at }: { act: string; at: string },
  more: readonly Change[] = [],
): Decision<JobItem> {
  const item = placed({ ...job, ...change, version: job.version + 1 }, at);
  return {
    changes: [{ do: 'put', table: 'Outbox', item, expect: { version: job.version } }, ...more],
    audit: [
      {
        chain: jobChain(job),
        act,
        outcome: 'done',
        subject: `session#${job.sessionId}`,
        from: job.state,
        to: item.state,
        version: { from: job.version, to: item.version },
      },
    ],
    outcome: { reply: item },
  };
}

/** A failed job is put off, longer each time; after so many tries a person decides. Pure. */
export function decideFailedJob(job: JobItem, at: string): Decision<JobItem> {
  const attempts = job.attempts + 1;
  if (attempts >= mostFailures) {
    const given = { attempts, state: 'needs-a-person', seenTo: null } as const;
    return decideJob(job, given, { act: 'errand.given-up', at });
  }
  const dueAt = later(at, Math.min(longestWaitMinutes, 2 ** job.attempts));
  return decideJob(job, { attempts, dueAt }, { act: 'errand.put-off', at });
}
