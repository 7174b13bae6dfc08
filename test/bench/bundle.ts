import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FunctionName } from '#functions/lambdas/access';
import { bundleHandler } from '#infra/build/functions';

/** A function as bundled for Lambda; it reads the environment at its import. */
export async function openBundle<Handler>(name: FunctionName) {
  const folder = await mkdtemp(path.join(tmpdir(), `${name}-`));
  await bundleHandler(path.join('functions', 'lambdas', `${name}.ts`), folder);
  const { handler } = (await import(pathToFileURL(path.join(folder, 'index.mjs')).href)) as {
    handler: Handler;
  };
  return { handler, close: () => rm(folder, { recursive: true }) };
}
