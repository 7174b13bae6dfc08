import type { Rota } from '#shared/duty/rota';
import {
  type Chain,
  type Item,
  type Key,
  type ChainHead,
  noEntryYet,
} from '#functions/platform/store/decision';
import type { publicRotaKey, rotaKey } from './keys.ts';

export type RotaItem = typeof rotaKey & { version: number; chainHead: ChainHead; rota: Rota };

export type PublicRotaItem = typeof publicRotaKey & { rota: Rota };

/** The chain of a Directory record that holds its own chain head. */
export function ownChain(kind: 'team' | 'rota', id: string, item: Item | null, head: Key): Chain {
  return {
    id: `${kind}#${id}`,
    table: 'Directory',
    head,
    chainHead: (item?.['chainHead'] as ChainHead | undefined) ?? noEntryYet,
  };
}

/** The rota with every name and id taken out. */
export function withoutNames(rota: Rota): Rota {
  const nobody = 'on-duty';
  return {
    ...rota,
    people: [{ personId: nobody, name: '', role: '' }],
    hub: { ...rota.hub, personId: nobody },
    cover: rota.cover.map((cover) => ({ ...cover, personId: nobody })),
  };
}
