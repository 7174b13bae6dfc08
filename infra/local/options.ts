import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { StartError } from './start-error.ts';

export type Options = { port: number; dataDir: string; fresh: boolean };

const usage =
  'npm start            starts the service\n' +
  'npm start -- --fresh starts it again from the demonstration’s own data: all that was entered is deleted\n' +
  'PORT is the port it serves (3000), and DATA_DIR is where it keeps its data (.data).';

function isFresh(args: readonly string[]): boolean {
  try {
    const options = { fresh: { type: 'boolean', default: false } } as const;
    return parseArgs({ args: [...args], options }).values.fresh;
  } catch {
    throw new StartError(usage);
  }
}

/** Reads `PORT`, `DATA_DIR` and `--fresh`; throws a StartError where one is wrong. */
export function readOptions(env: NodeJS.ProcessEnv, args: readonly string[]): Options {
  const port = Number(env['PORT'] ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new StartError(`PORT must be a number from 1 to 65535, and it is "${env['PORT']}".`);
  }
  return { port, dataDir: resolve(env['DATA_DIR'] ?? '.data'), fresh: isFresh(args) };
}
