import type { Item, Key } from '#functions/platform/store/decision';
import type { TableName } from '#functions/platform/store/tables';
import { caseKey } from './case/keys.ts';
import { errandKey } from './job/keys.ts';
import { messageKey } from './message/keys.ts';
import { actsKey } from './person/keys.ts';
import { rotaKey } from './rota/keys.ts';
import { bookingKey, sessionKey } from './session/keys.ts';
import { teamKey, teamsPk } from './team/keys.ts';

export type Head = { table: TableName; key: Key };

/** Where each kind of chain keeps its tail. A tail on any other item proves nothing. */
const heads: Record<string, (id: string) => Head> = {
  case: (id) => ({ table: 'Referrals', key: caseKey(id) }),
  person: (id) => ({ table: 'Directory', key: actsKey(id) }),
  team: (id) => ({ table: 'Directory', key: teamKey(id) }),
  rota: () => ({ table: 'Directory', key: rotaKey }),
  session: (id) => ({ table: 'Outreach', key: sessionKey(id) }),
  // Names its session too: a booking stands in its session's partition.
  booking: (id) => {
    const [session = '', booking = ''] = id.split(':');
    return { table: 'Outreach', key: bookingKey(session, booking) };
  },
  errand: (id) => ({ table: 'Outbox', key: errandKey(id) }),
  message: (id) => ({ table: 'Outbox', key: messageKey(id) }),
};

/** The item that carries a chain's tail, or null for a chain of no kind that we know. */
export function headOf(chain: string): Head | null {
  const at = chain.indexOf('#');
  const kind = chain.slice(0, at);
  return Object.hasOwn(heads, kind) ? (heads[kind]?.(chain.slice(at + 1)) ?? null) : null;
}

const idIn = (key: string) => key.slice(key.indexOf('#') + 1);

/** The id a chain of this kind would have, were the item its head. */
function idFor(kind: string, { pk, sk }: Key): string {
  if (kind === 'rota') return 'rota';
  if (kind === 'booking') return `${idIn(pk)}:${idIn(sk)}`;
  return idIn(pk === teamsPk ? sk : pk);
}

/** The chain whose tail an item carries, or null where it carries none. */
export function chainOf(table: TableName, item: Item): string | null {
  if (!item['tail']) return null;
  const fits = (kind: string) => {
    const head = heads[kind]?.(idFor(kind, item));
    return head?.table === table && head.key.pk === item.pk && head.key.sk === item.sk;
  };
  const kind = Object.keys(heads).find(fits);
  return kind ? `${kind}#${idFor(kind, item)}` : null;
}
