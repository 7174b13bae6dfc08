import { Worker } from 'node:worker_threads';

/**
 * Seeds the Directory on an empty engine, or sessions where none is to come, in a thread with the environment the
 * functions have. Rejects when it fails.
 */
export async function sow(env: Record<string, string>, what: 'seed' | 'sessions' = 'seed'): Promise<void> {
  const worker = new Worker(new URL(`./${what}.ts`, import.meta.url), { env });
  await new Promise<void>((done, fail) => {
    worker.once('error', fail);
    worker.once('exit', () => done());
  });
}
