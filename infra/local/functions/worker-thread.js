import { parentPort, workerData } from 'node:worker_threads';

// Runs in a worker thread: the bundle as deployed, one event at a time, as Lambda does.
const { handler } = await import(workerData.bundle);

parentPort.on('message', async ({ event, context, deadline }) => {
  try {
    const result = await handler(event, {
      ...context,
      getRemainingTimeInMillis: () => deadline - Date.now(),
    });
    parentPort.postMessage({ result: result === undefined ? undefined : JSON.parse(JSON.stringify(result)) });
  } catch (error) {
    parentPort.postMessage({
      error:
        error instanceof Error
          ? { name: error.name, message: error.message }
          : { name: 'Error', message: 'not an Error' },
    });
  }
});
parentPort.postMessage({ ready: true });
