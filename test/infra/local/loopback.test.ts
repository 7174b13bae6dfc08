import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { listen } from '#infra/local/loopback';

const server = await listen((_, response) => void response.end('here'));
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
afterAll(() => {
  agent.destroy();
  return server.close();
});

/** Asks once; says by which port of its own the client did. */
const ask = () =>
  new Promise<number | undefined>((done, fail) => {
    const going = request(server.url, { agent }, (answer) => {
      const { localPort } = answer.socket;
      answer.resume().on('end', () => done(localPort));
    });
    going.on('error', fail).end();
  });

it('keeps a connection that nobody uses for longer than Node would, so that its next use is never reset', async () => {
  const first = await ask();
  await pause(7000);
  expect(await ask()).toBe(first);
});
