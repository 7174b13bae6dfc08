import type { FaultMode } from './mail/faults.ts';
import { readOptions } from './options.ts';
import { readRunning } from './running.ts';
import { StartError } from './start-error.ts';

const modes = new Map<string | undefined, FaultMode>([
  ['off', 'down'],
  ['on', 'ok'],
]);
const usage = 'Usage: npm run mail -- off, so that the mail service takes nothing; on to give it back.';

/** The new fault of the mail service, from the argument. */
export function modeFor(asked: string | undefined): FaultMode {
  const mode = modes.get(asked);
  if (!mode) throw new StartError(usage);
  return mode;
}

/** Sets the mail fault of the app that runs on this data directory. */
export async function switchMail(asked: string | undefined, dataDir: string): Promise<void> {
  const mode = modeFor(asked);
  const running = readRunning(dataDir);
  const stopped = new StartError(`The app is not running on ${dataDir}. Start it with npm start.`);
  if (!running) throw stopped;
  const response = await fetch(`${running.site}/local/mail/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ mode }),
  }).catch(() => Promise.reject(stopped));
  if (!response.ok) throw new StartError(`The app did not switch its mail service: ${response.status}`);
}

if (import.meta.main) {
  try {
    const asked = process.argv[2];
    await switchMail(asked, readOptions(process.env, []).dataDir);
    console.log(
      asked === 'off' ? 'Mail is off: what is due waits in the outbox.' : 'Mail is on: what waits goes out.',
    );
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(
      error instanceof StartError ? error.message : `Mail could not be switched: ${error.message}`,
    );
    process.exitCode = 1;
  }
}
