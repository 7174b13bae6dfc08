import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { StartError } from './start-error.ts';

export type Options = { port: number; dataDir: string; fresh: boolean };

/** Reads `PORT`, `DATA_DIR` and `--fresh`; throws a StartError where one is wrong. */
export function readOptions(env: NodeJS.ProcessEnv, args: readonly string[]): Options {
  const { values } = parseArgs({ args: [...args], options: { fresh: { type: 'boolean', default: false } } });
  const port = Number(env['PORT'] ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new StartError(`PORT must be a number from 1 to 65535, and it is "${env['PORT']}".`);
  }
  return { port, dataDir: resolve(env['DATA_DIR'] ?? '.data'), fresh: values.fresh };
}
