import type * as z from 'zod';
import { rows } from '#shared/contract/contract';
import { samplesFor } from '#shared/contract/samples';

type Schema = z.core.$ZodType;
export type List = { row: string; path: string[]; element: Schema };

const defOf = (schema: Schema) => schema._zod.def as z.core.$ZodTypeDef & Record<string, unknown>;
const inside = ['innerType', 'in', 'out'] as const;

/** Every list in a schema, with its place; `*` is any name of a record. */
function listsIn(schema: Schema, path: string[] = []): Omit<List, 'row'>[] {
  const def = defOf(schema);
  if (def.type === 'array') return [{ path, element: def['element'] as Schema }];
  if (def.type === 'object')
    return Object.entries(def['shape'] as Record<string, Schema>).flatMap(([name, one]) =>
      listsIn(one, [...path, name]),
    );
  if (def.type === 'record') return listsIn(def['valueType'] as Schema, [...path, '*']);
  if (def.type === 'union') return (def['options'] as Schema[]).flatMap((one) => listsIn(one, path));
  return inside.flatMap((part) => (def[part] ? listsIn(def[part] as Schema, path) : []));
}

/** Every list in every body of the contract. */
export const lists: List[] = rows.flatMap(({ name, row }) =>
  row.body ? listsIn(row.body).map((one) => ({ row: name, ...one })) : [],
);

/** Some value of a schema, for lists that are empty in the sample. */
function someOf(schema: Schema): unknown {
  const def = defOf(schema);
  if (def.type === 'enum') return Object.values(def['entries'] as object)[0];
  if (def.type === 'object')
    return Object.fromEntries(
      Object.entries(def['shape'] as Record<string, Schema>).map(([name, one]) => [name, someOf(one)]),
    );
  if (def['format'] === 'date') return '2026-11-23';
  if (def['format'] === 'datetime') return '2026-11-23T10:00:00.000Z';
  return def.type === 'number' ? 1 : 'hackney';
}

type Tree = Record<string, unknown>;

/** The row's sample with one thing twice in this list. */
export function withOneTwice({ row, path, element }: List, today: string): unknown {
  const body = structuredClone(samplesFor(today)[row]?.body) as Tree;
  const names = path.map((name) => (name === '*' ? 'livesIn' : name));
  const last = names.pop() ?? '';
  const holder = names.reduce((at, name) => (at[name] ??= {}) as Tree, body);
  const given = holder[last] as unknown[] | undefined;
  const one = given?.[0] ?? someOf(element);
  holder[last] = [one, one];
  return body;
}
