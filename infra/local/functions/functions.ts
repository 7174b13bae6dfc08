import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from './worker.ts';
import { openLogFile } from './log-file.ts';
import type { ParsedFunction } from './parsed.ts';
import { openHouse, openPool } from './pool.ts';

export type Functions = {
  /** Runs a function by its logical id in the template. Rejects only where it does not exist. */
  invoke: (id: string, event: unknown) => Promise<Outcome>;
  has: (id: string) => boolean;
  close: () => Promise<void>;
};

/** Opens every function of the template. Their output goes to `log/<id>.log` in the data directory. */
export function openFunctions(parsed: readonly ParsedFunction[], dataDir: string): Functions {
  const logDir = join(dataDir, 'log');
  mkdirSync(logDir, { recursive: true });
  const house = openHouse();
  const pools = new Map(
    parsed.map((one) => [one.id, openPool(one, openLogFile(join(logDir, `${one.id}.log`)), house)]),
  );
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
