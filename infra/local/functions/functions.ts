import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Outcome, type FunctionWorker, startWorker } from './worker.ts';
import { openLogFile } from './log-file.ts';
import type { ParsedFunction } from './parsed.ts';

export type Functions = {
  /** Runs a function by its logical id in the template. Rejects only where it does not exist. */
  invoke: (id: string, event: unknown) => Promise<Outcome>;
  has: (id: string) => boolean;
  close: () => Promise<void>;
};

/** Like Lambda it starts another environment when all are busy, up to this many; then events queue. */
const mostWorkers = 4;

type Pool = { run: (event: unknown) => Promise<Outcome>; close: () => Promise<void> };

function openPool(parsed: ParsedFunction, logDir: string): Pool {
  const log = openLogFile(join(logDir, `${parsed.id}.log`));
  const idle: FunctionWorker[] = [];
  const workers = new Set<FunctionWorker>();
  const waiting: ((worker: FunctionWorker) => void)[] = [];
  const open = () => {
    const worker = startWorker(parsed, log);
    workers.add(worker);
    return worker;
  };
  const take = (): FunctionWorker | Promise<FunctionWorker> => {
    for (let free = idle.pop(); free; free = idle.pop()) {
      if (!free.ended()) return free;
      workers.delete(free);
    }
    return workers.size < mostWorkers ? open() : new Promise((resolve) => waiting.push(resolve));
  };
  const release = (worker: FunctionWorker) => {
    if (worker.ended()) workers.delete(worker);
    const next = waiting.shift();
    if (next) next(worker.ended() ? open() : worker);
    else if (!worker.ended()) idle.push(worker);
  };
  return {
    run: async (event) => {
      const worker = await take();
      const outcome = await worker.run(event);
      release(worker);
      return outcome;
    },
    close: async () => {
      await Promise.all([...workers].map((worker) => worker.close()));
      await new Promise<void>((done) => void log.end(done));
    },
  };
}

/** Opens every function of the template. Their output goes to `log/<id>.log` in the data directory. */
export function openFunctions(parsed: readonly ParsedFunction[], dataDir: string): Functions {
  const logDir = join(dataDir, 'log');
  mkdirSync(logDir, { recursive: true });
  const pools = new Map(parsed.map((one) => [one.id, openPool(one, logDir)]));
  return {
    invoke: async (id, event) => {
      const pool = pools.get(id);
      if (!pool) throw new Error(`The template has no function ${id}`);
      return pool.run(event);
    },
    has: (id) => pools.has(id),
    close: async () => void (await Promise.all([...pools.values()].map((pool) => pool.close()))),
  };
}
