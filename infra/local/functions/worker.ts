import { randomUUID } from 'node:crypto';
import type { Writable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { account, region } from '../template/answers.ts';
import type { ParsedFunction } from './parsed.ts';

/** The outcome of an event: the handler's result, its own failure, or no answer within the time limit. */
export type Outcome =
  | { kind: 'result'; result: unknown }
  | { kind: 'failed'; name: string; message: string }
  | { kind: 'timed-out' };

type Reply = { ready?: true; result?: unknown; error?: { name: string; message: string } };

export type FunctionWorker = {
  run: (event: unknown) => Promise<Outcome>;
  ended: () => boolean;
  close: () => Promise<void>;
};

const nurseryMb = 8;

const script = new URL('./worker-thread.js', import.meta.url);

/** One execution environment of a function: a worker thread that handles one event at a time. */
export function startWorker(parsed: ParsedFunction, log: Writable): FunctionWorker {
  const workerData = { bundle: parsed.bundle };
  // The heap has the memory of the function; a small nursery keeps what an event leaves from piling up.
  const resourceLimits = { maxOldGenerationSizeMb: parsed.memory, maxYoungGenerationSizeMb: nurseryMb };
  const worker = new Worker(script, {
    workerData,
    env: parsed.env,
    resourceLimits,
    stdout: true,
    stderr: true,
  });
  worker.stdout.pipe(log, { end: false });
  worker.stderr.pipe(log, { end: false });
  let ended = false;
  let settle: (reply: Reply) => void = () => undefined;
  const next = () => new Promise<Reply>((resolve) => (settle = resolve));
  const ready = next();
  worker.on('message', (reply: Reply) => settle(reply));
  worker.on('error', (error: Error) => {
    log.write(`${error.stack ?? error.message}\n`);
    ended = true;
    settle({ error: { name: error.name, message: error.message } });
  });
  worker.on('exit', (code) => {
    ended = true;
    settle({ error: { name: 'Runtime.ExitError', message: `The function ended by itself with ${code}` } });
  });

  const run = async (event: unknown): Promise<Outcome> => {
    const started = await ready;
    if (started.error) return { kind: 'failed', ...started.error };
    const reply = next();
    const deadline = Date.now() + parsed.timeout;
    worker.postMessage({ event, deadline, context: contextOf(parsed) });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), parsed.timeout)));
    const first = await Promise.race([reply, late]);
    clearTimeout(timer);
    if (first === null) {
      ended = true;
      log.write(`Task timed out after ${parsed.timeout} ms\n`);
      await worker.terminate();
      return { kind: 'timed-out' };
    }
    return first.error ? { kind: 'failed', ...first.error } : { kind: 'result', result: first.result };
  };
  return { run, ended: () => ended, close: async () => void (await worker.terminate()) };
}

function contextOf({ name, memory }: ParsedFunction) {
  return {
    functionName: name,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:${region}:${account}:function:${name}`,
    memoryLimitInMB: String(memory),
    awsRequestId: randomUUID(),
    callbackWaitsForEmptyEventLoop: true,
  };
}
