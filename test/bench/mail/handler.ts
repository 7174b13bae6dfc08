import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleHandler } from '#infra/build/functions';

type Bundle = { handler: (event: { Records: []; time: string }) => Promise<void> };

/** The deliver function as bundled for Lambda; it reads the environment at its import. */
export async function openDeliver() {
  const folder = await mkdtemp(path.join(tmpdir(), 'deliver-'));
  await bundleHandler(path.join('functions', 'zones', 'deliver.ts'), folder);
  const { handler } = (await import(pathToFileURL(path.join(folder, 'index.mjs')).href)) as Bundle;
  return {
    drain: () => handler({ Records: [], time: new Date().toISOString() }),
    close: () => rm(folder, { recursive: true }),
  };
}
export type Deliver = Awaited<ReturnType<typeof openDeliver>>;
