import type { Writable } from 'node:stream';
import type { ParsedFunction } from './parsed.ts';
import { type FunctionWorker, type Outcome, startWorker } from './worker.ts';

/** So many of one function at once; then events queue. A small machine does no more. */
const mostOfOne = 3;
/** So many of all functions at rest: before another is opened, the one that was idle the longest is ended. */
const mostInAll = 8;
/** Lambda keeps an idle environment for some minutes. Here one of each function is kept so, and the others shortly. */
export type Idle = { lastFor: number; othersFor: number };
const idleRules: Idle = { lastFor: 5 * 60_000, othersFor: 10_000 };

export type Pool = { run: (event: unknown) => Promise<Outcome>; close: () => Promise<void> };
type Resting = { worker: FunctionWorker; end: () => void };

/** The workers of all functions, by how long they have been idle: the longest first. */
export type House = { count: number; resting: Set<Resting> };
export const openHouse = (): House => ({ count: 0, resting: new Set() });

/** The workers of one function: as many as are needed at once, within the limits of the house. */
export function openPool(parsed: ParsedFunction, log: Writable, house: House, rules = idleRules): Pool {
  const workers = new Set<FunctionWorker>();
  const idle: Resting[] = [];
  /** How an idle one is taken out of what rests. */
  const wake = new Map<FunctionWorker, () => void>();
  const waiting: ((worker: FunctionWorker) => void)[] = [];

  const forget = (worker: FunctionWorker) => {
    if (workers.delete(worker)) house.count -= 1;
  };
  const open = (): FunctionWorker => {
    if (house.count >= mostInAll) [...house.resting][0]?.end();
    const worker = startWorker(parsed, log);
    workers.add(worker);
    house.count += 1;
    return worker;
  };
  const rest = (worker: FunctionWorker) => {
    const leave = () => {
      clearTimeout(timer);
      house.resting.delete(resting);
      idle.splice(idle.indexOf(resting), 1);
    };
    const end = () => {
      leave();
      forget(worker);
      void worker.close();
    };
    const timer = setTimeout(end, idle.length === 0 ? rules.lastFor : rules.othersFor);
    const resting: Resting = { worker, end };
    wake.set(worker, leave);
    idle.push(resting);
    house.resting.add(resting);
  };
  const take = (): FunctionWorker | Promise<FunctionWorker> => {
    for (let free = idle.at(-1); free; free = idle.at(-1)) {
      wake.get(free.worker)?.();
      if (!free.worker.ended()) return free.worker;
      forget(free.worker);
    }
    return workers.size < mostOfOne ? open() : new Promise((resolve) => waiting.push(resolve));
  };
  const release = (worker: FunctionWorker) => {
    wake.delete(worker);
    if (worker.ended()) forget(worker);
    const next = waiting.shift();
    if (next) next(worker.ended() ? open() : worker);
    else if (!worker.ended()) rest(worker);
  };
  return {
    run: async (event) => {
      const worker = await take();
      const outcome = await worker.run(event);
      release(worker);
      return outcome;
    },
    close: async () => {
      for (const { worker } of [...idle]) wake.get(worker)?.();
      await Promise.all([...workers].map((worker) => worker.close()));
      await new Promise<void>((done) => void log.end(done));
    },
  };
}
