import { randomUUID } from 'node:crypto';
import { log } from '#functions/platform/log';
import { commit } from '#functions/platform/store/commit';
import type { Change, Key } from '#functions/platform/store/decision';
import { get, index } from '#functions/platform/store/read';
import { decideBroken, decideErrand } from '#functions/model/job/job.decide';
import type { ErrandItem, ErrandKind } from '#functions/model/job/records';
import { errandsDue } from '#functions/model/index-keys';

/** Does what an errand asks, in a way that a second time changes nothing. Gives the errand as it left it. */
export type RunErrand = (errand: ErrandItem, at: string) => Promise<ErrandItem>;
export type Errands = Record<ErrandKind, RunErrand>;

const atMost = 200;
/** An errand may cause another that is due at once: a place given back is given on. */
const rounds = 5;
const timeForOne = 15_000;

export const bySystem = (at: string) => ({
  at,
  actor: { id: 'system', role: 'deliver' },
  request: randomUUID(),
});

/** Writes what became of an errand, together with what it brought about. */
export async function moveErrand(
  errand: ErrandItem,
  change: Partial<ErrandItem>,
  act: string,
  at: string,
  more: readonly Change[] = [],
): Promise<ErrandItem | null> {
  const done = await commit(decideErrand(errand, change, { act, at }, more), bySystem(at));
  return done.committed ? get<ErrandItem>('Outbox', errand) : null;
}

async function runOne(key: Key, at: string, errands: Errands): Promise<boolean> {
  const errand = await get<ErrandItem>('Outbox', key);
  if (errand?.sk !== 'ERRAND' || errand.state !== 'waiting' || errand.dueAt > at) return false;
  try {
    const left = await errands[errand.kind](errand, at);
    await moveErrand(left, { state: 'done' }, 'errand.done', at);
  } catch (error) {
    log.error('errand', { id: errand.id, kind: error instanceof Error ? error.name : 'unknown' });
    const now = await get<ErrandItem>('Outbox', key);
    if (now?.state === 'waiting') await commit(decideBroken(now, at), bySystem(at));
  }
  return true;
}

/**
 * Runs the errands that rang and those that are due, and what they bring about at once. Two runs at once do no harm.
 * `left` is the time in milliseconds that this run still has; what it leaves is due at the next bell. True where any ran.
 */
export async function runErrands(
  rung: readonly Key[],
  at: string,
  errands: Errands,
  left: () => number = () => Infinity,
): Promise<boolean> {
  let ranAny = false;
  let keys: readonly Key[] = rung.filter(({ sk }) => sk === 'ERRAND');
  for (let round = 0; round < rounds; round++) {
    const due = await index({ ...errandsDue(at), limit: atMost });
    const all = new Map([...keys, ...due].map(({ pk, sk }) => [pk, { pk, sk }]));
    let ran = 0;
    for (const key of all.values()) {
      if (left() < timeForOne) return ranAny;
      // One errand of which not even the failure can be written down does not hold up the others.
      const done = await runOne(key, at, errands).catch((error: unknown) => {
        log.error('errand', { id: key.pk, kind: error instanceof Error ? error.name : 'unknown' });
        return false;
      });
      if (done) ran += 1;
      ranAny ||= ran > 0;
    }
    if (ran === 0) return ranAny;
    keys = [];
  }
  return ranAny;
}
