import type { Done } from './deliver-one.ts';
import type { Pace } from './pace.ts';

/** Milliseconds that this run still has; a send begins only where enough is left to store its outcome. */
export type TimeLeft = () => number;

const timeForOne = 15_000;
/** After so many temporary refusals in a row the mail service is not tried again in this run. */
const patience = 3;

/**
 * Delivers in the given order, several at once: at first as many as may fail, and all that the pace allows once the
 * service has taken one. False where no more is to be begun: there is no time, or the service takes nothing.
 */
export async function sideBySide<Key>(
  keys: readonly Key[],
  deliver: (key: Key) => Promise<Done>,
  { atOnce, turn }: Pace,
  left: TimeLeft,
): Promise<boolean> {
  const inFlight = new Set<Promise<void>>();
  let refused = 0;
  let width = Math.min(atOnce, patience);
  const gaveUp = () => refused >= patience;
  const learn = (done: Done) => {
    if (done === 'nothing') return;
    const isRefused = done === 'not-sent' || done === 'unknown';
    refused = isRefused ? refused + 1 : 0;
    width = isRefused ? Math.max(1, patience - refused) : atOnce;
  };
  let mayGoOn = true;
  for (const key of keys) {
    while (inFlight.size >= Math.min(width, atOnce)) await Promise.race(inFlight);
    if (!gaveUp()) await turn();
    mayGoOn = !gaveUp() && left() >= timeForOne;
    if (!mayGoOn) break;
    const one: Promise<void> = deliver(key).then((done) => {
      inFlight.delete(one);
      learn(done);
    });
    inFlight.add(one);
  }
  await Promise.all(inFlight);
  return mayGoOn && !gaveUp();
}
