import type { Item } from './decision.ts';

type Step = (item: Item) => Item;

/**
 * Brings stored items to today's shape: step n turns schema n into n + 1; an item without a number is schema 1. A
 * later schema throws, because rolled-back code must not misread it.
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

/** Each change of a stored shape adds a step; `plan` writes the number on each item it puts. */
export const { schema, upcast } = reader([]);
