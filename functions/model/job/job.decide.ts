import { later } from '#shared/time/later';
import type { Change, Decision } from '#functions/platform/store/decision';
import { type ErrandItem, errandChain } from './records.ts';
import { errandWaits, troubleKeys, unlisted } from '#functions/model/index-keys';

/** What breaks so often, a letter that cannot be made ready or an errand that cannot be done, is a person's to decide. */
export const mostBroken = 8;

const longestWaitMinutes = 60;

/** The errand with its index keys as its state wants them: due, a person's to see to, or neither. */
function placed(errand: ErrandItem, at: string): ErrandItem {
  const plain = unlisted(errand);
  if (plain.state === 'waiting') return { ...plain, ...errandWaits };
  return plain.state === 'needs-a-person' ? { ...plain, ...troubleKeys(at) } : plain;
}

/** An errand after something became of it, together with what it brought about. Pure. */
export function decideErrand(
  errand: ErrandItem,
  change: Partial<ErrandItem>,
  { act, at }: { act: string; at: string },
  more: readonly Change[] = [],
): Decision<ErrandItem> {
  const item = placed({ ...errand, ...change, version: errand.version + 1 }, at);
  return {
    changes: [{ do: 'put', table: 'Outbox', item, expect: { version: errand.version } }, ...more],
    audit: [
      {
        chain: errandChain(errand),
        act,
        outcome: 'done',
        subject: `session#${errand.sessionId}`,
        from: errand.state,
        to: item.state,
        version: { from: errand.version, to: item.version },
      },
    ],
    outcome: { reply: item },
  };
}

/** It did not work: put off, longer each time, until after so many tries a person decides. Pure. */
export function decideBroken(errand: ErrandItem, at: string): Decision<ErrandItem> {
  const attempts = errand.attempts + 1;
  if (attempts >= mostBroken) {
    const given = { attempts, state: 'needs-a-person', seenTo: null } as const;
    return decideErrand(errand, given, { act: 'errand.given-up', at });
  }
  const dueAt = later(at, Math.min(longestWaitMinutes, 2 ** errand.attempts));
  return decideErrand(errand, { attempts, dueAt }, { act: 'errand.put-off', at });
}
