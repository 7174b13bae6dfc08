import { readService } from '#functions/model/service/read-service';
import { log } from '#functions/platform/log';
import type { Key } from '#functions/platform/store/decision';
import { type Done, type MailSettings, deliverOne } from './deliver-one.ts';
import { roundOf, whatIsDue } from './due.ts';
import type { Pace } from './pace.ts';
import { type TimeLeft, sideBySide } from './side-by-side.ts';

/**
 * Delivers triggered messages and all others due, the nearest hearing first. Two drains at once, a crash between two
 * steps or a mail service that is down lose nothing: the lease runs out and the next drain continues. `now` gives the
 * time of each round, so that what becomes urgent during a long run does not wait for its end.
 */
export async function drain(
  triggered: readonly Key[],
  now: () => string,
  settings: MailSettings,
  pace: Pace,
  left: TimeLeft,
): Promise<void> {
  const tried = new Set<string>();
  const outcomes: Partial<Record<Done, number>> = {};
  for (let round = 0; ; round += 1) {
    const at = now();
    const due = await whatIsDue(round === 0 ? triggered : [], at, tried);
    if (due.length === 0) break;
    for (const { pk } of due) tried.add(pk);
    const service = await readService();
    // A message that cannot be delivered must not hold up the others.
    const deliver = async (key: Key) => {
      const done = await deliverOne(key, service, at, settings).catch((error: unknown): Done => {
        log.error('mail', { id: key.pk, kind: error instanceof Error ? error.name : 'unknown' });
        return 'nothing';
      });
      outcomes[done] = (outcomes[done] ?? 0) + 1;
      return done;
    };
    const mayGoOn = await sideBySide(due, deliver, pace, left);
    if (!mayGoOn || due.length < roundOf) break;
  }
  if (tried.size > 0) log.info('mail-run', outcomes);
}
