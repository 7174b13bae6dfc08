import { Worker } from 'node:worker_threads';

/**
 * Seeds an empty Directory, and sessions where none is to come, in a thread with the functions' environment. Rejects
 * on failure.
 */
export async function runSeed(
  env: Record<string, string>,
  what: 'seed' | 'sessions' = 'seed',
): Promise<void> {
  const worker = new Worker(new URL(`./${what}.ts`, import.meta.url), { env });
  await new Promise<void>((done, fail) => {
    worker.once('error', fail);
    worker.once('exit', () => done());
  });
}
