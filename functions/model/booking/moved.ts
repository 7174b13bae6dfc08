import { type Standing, standsInLine, takesPlace } from '#shared/outreach/places';
import { placesKey } from '#functions/model/session/keys';
import type { AuditDraft, Change, Count } from '#functions/platform/store/decision';
import { type BookingItem, bookingChain } from './records.ts';

type Counted = Standing & Pick<BookingItem, 'sessionId' | 'holds'>;

const step = (before: boolean, after: boolean) => (before === after ? null : after ? 1 : -1);
const isHeld = ({ state, holds }: Counted) => state === 'held' && holds === true;

/**
 * How a booking's change of state changes its session's numbers. A newcomer gets no place while anybody waits, and
 * holds none unconfirmed beyond `most`.
 */
export function countMove(before: Counted | null, after: Counted, most?: number): Change[] {
  const taken = step(before !== null && takesPlace(before), takesPlace(after));
  const line = step(before !== null && standsInLine(before), standsInLine(after));
  const held = step(before !== null && isHeld(before), isHeld(after));
  const of = { do: 'count', table: 'Outreach', key: placesKey(after.sessionId) } as const;
  const alone = line ? { count: 'line', by: line } : held ? { count: 'held', by: held } : null;
  if (!taken) return alone ? [{ ...of, ...alone } as Count] : [];
  const counted: Count = { ...of, count: 'taken', by: taken, ...(taken > 0 && { upTo: 'capacity' }) };
  if (line) return [{ ...counted, also: { count: 'line', by: line } }];
  const also: Count['also'] = held
    ? { count: 'held', by: held, ...(held > 0 && most !== undefined && { upTo: most }) }
    : undefined;
  return [{ ...counted, ...(also && { also }), ...(taken > 0 && { whileNone: 'line' }) }];
}

/** Replaces a booking, and counts what that changes in the places. */
export function moved(
  before: BookingItem,
  change: Partial<BookingItem>,
): { item: BookingItem; changes: Change[] } {
  const item: BookingItem = { ...before, ...change, version: before.version + 1 };
  const put: Change = { do: 'put', table: 'Outreach', item, expect: { version: before.version } };
  return { item, changes: [put, ...countMove(before, item)] };
}

/** The audit entry of a booking's change of state. */
export const movedEntry = (before: BookingItem, after: BookingItem, act: string): AuditDraft => ({
  chain: bookingChain(before),
  act,
  outcome: 'done',
  subject: `booking#${before.id}`,
  from: before.state,
  to: after.state,
  version: { from: before.version, to: after.version },
});
