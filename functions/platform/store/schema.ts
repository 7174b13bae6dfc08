import type { Item } from './decision.ts';

type Step = (item: Item) => Item;

/**
 * Makes the shapes of today from those of earlier days: the n-th step turns an item of schema n into one of n + 1.
 * What was stored without a number is of the first. An item of a later schema stops the reader: code that was rolled
 * back must not make something of what it does not understand.
 */
export function reader(steps: readonly Step[]) {
  const schema = steps.length + 1;
  const upcast = <T extends Item>(item: T): T => {
    const stored = typeof item['schema'] === 'number' ? item['schema'] : 1;
    if (stored > schema) throw new Error(`An item of schema ${stored} met code of schema ${schema}`);
    if (stored === schema) return item;
    return {
      ...steps.slice(stored - 1).reduce((older: Item, step) => step(older), item),
      schema,
    } as unknown as T;
  };
  return { schema, upcast };
}

/** Each change of a stored shape adds a step here; `plan` stamps the number on whatever it puts. */
export const { schema, upcast } = reader([]);
