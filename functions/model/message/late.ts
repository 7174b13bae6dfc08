import { wasTaken } from '#shared/delivery/facts';
import type { LateMail } from '#shared/delivery/views';
import { later } from '#shared/time/later';
import type { MessageItem } from './message.ts';

/** A run comes at once, and each minute in any case: what waits longer waits for something. */
const minutesToGo = 2;

/** Since when a letter waits: when it became due; each try moves that, but not when it was written. */
const waitsSince = ({ attempts, createdAt, dueAt }: MessageItem) => (attempts > 0 ? createdAt : dueAt);

/** How many of the letters should have been handed over by now, and since when; null where none should. */
export function lateMail(letters: readonly MessageItem[], at: string): LateMail | null {
  const since = letters
    .filter(({ facts }) => !wasTaken(facts))
    .map(waitsSince)
    .filter((instant) => instant <= later(at, -minutesToGo))
    .sort();
  return since[0] === undefined ? null : { count: since.length, since: since[0] };
}
