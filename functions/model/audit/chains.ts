import type { Item, Key } from '#functions/platform/store/decision';
import type { TableName } from '#functions/platform/store/tables';
import { caseKey } from '#functions/model/case/keys';
import { jobKey } from '#functions/model/job/keys';
import { messageKey } from '#functions/model/message/keys';
import { actsKey } from '#functions/model/person/keys';
import { rotaKey } from '#functions/model/rota/keys';
import { bookingKey, sessionKey } from '#functions/model/session/keys';
import { teamKey, teamsPk } from '#functions/model/team/keys';

export type Head = { table: TableName; key: Key };

/** The item that holds the chain head, for each kind of chain. A chain head on any other item proves nothing. */
const heads: Record<string, (id: string) => Head> = {
  case: (id) => ({ table: 'Referrals', key: caseKey(id) }),
  person: (id) => ({ table: 'Directory', key: actsKey(id) }),
  team: (id) => ({ table: 'Directory', key: teamKey(id) }),
  rota: () => ({ table: 'Directory', key: rotaKey }),
  session: (id) => ({ table: 'Outreach', key: sessionKey(id) }),
  // It names the session too, because a booking is stored in its session's partition.
  booking: (id) => {
    const [session = '', booking = ''] = id.split(':');
    return { table: 'Outreach', key: bookingKey(session, booking) };
  },
  errand: (id) => ({ table: 'Outbox', key: jobKey(id) }),
  message: (id) => ({ table: 'Outbox', key: messageKey(id) }),
};

/** The item that holds a chain's head, or null for an unknown kind of chain. */
export function keptAtOf(chain: string): Head | null {
  const at = chain.indexOf('#');
  const kind = chain.slice(0, at);
  return Object.hasOwn(heads, kind) ? (heads[kind]?.(chain.slice(at + 1)) ?? null) : null;
}

const idIn = (key: string) => key.slice(key.indexOf('#') + 1);

/** The id of the chain whose head this item holds, if it is of this kind. */
function idFor(kind: string, { pk, sk }: Key): string {
  if (kind === 'rota') return 'rota';
  if (kind === 'booking') return `${idIn(pk)}:${idIn(sk)}`;
  return idIn(pk === teamsPk ? sk : pk);
}

/** The chain whose head an item holds, or null. */
export function chainOf(table: TableName, item: Item): string | null {
  if (!item['chainHead']) return null;
  const fits = (kind: string) => {
    const head = heads[kind]?.(idFor(kind, item));
    return head?.table === table && head.key.pk === item.pk && head.key.sk === item.sk;
  };
  const kind = Object.keys(heads).find(fits);
  return kind ? `${kind}#${idFor(kind, item)}` : null;
}
