import type * as z from 'zod';

export type Path = readonly (string | number)[];
export type Leaf = { path: Path; schema: z.core.$ZodType };

type Known =
  | 'object'
  | 'array'
  | 'record'
  | 'optional'
  | 'nullable'
  | 'default'
  | 'prefault'
  | 'pipe'
  | 'union'
  | 'string'
  | 'number'
  | 'boolean'
  | 'enum'
  | 'literal';
type Def = z.core.$ZodTypeDef & {
  shape?: Record<string, z.core.$ZodType>;
  element?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
  options?: readonly z.core.$ZodType[];
  in?: z.core.$ZodType;
  out?: z.core.$ZodType;
  keyType?: z.core.$ZodType;
  valueType?: z.core.$ZodType;
};

/** Every value that a schema describes, containers first. A new kind of schema fails here, so that none is missed. */
export function leavesOf(schema: z.core.$ZodType, path: Path = []): Leaf[] {
  const def = schema._zod.def as Def;
  const here = { path, schema };
  switch (def.type as Known) {
    case 'object':
      return [
        here,
        ...Object.entries(def.shape ?? {}).flatMap(([name, one]) => leavesOf(one, [...path, name])),
      ];
    case 'array':
      return [here, ...(def.element ? leavesOf(def.element, [...path, 0]) : [])];
    case 'record': {
      const [name = ''] = (def.keyType as z.core.$ZodEnum | undefined)?._zod.values ?? [];
      return [here, ...(def.valueType ? leavesOf(def.valueType, [...path, String(name)]) : [])];
    }
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
      return def.innerType ? leavesOf(def.innerType, path) : [];
    // A preprocess takes anything in; what it describes comes out.
    case 'pipe':
      return [def.in, def.out].flatMap((one) =>
        one && one._zod.def.type !== 'transform' ? leavesOf(one, path) : [],
      );
    case 'union':
      return [here, ...(def.options ?? []).flatMap((one) => leavesOf(one, path))];
    case 'string':
    case 'number':
    case 'boolean':
    case 'enum':
    case 'literal':
      return [here];
    default:
      throw new Error(`Say here what a schema of type ${String(def.type)} holds`);
  }
}

/** A copy with another value at a place, and lists and objects made on the way to it. */
export function withAt(body: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list = Array.isArray(body) ? ([...body] as unknown[]) : [];
    list[step] = withAt(list[step], rest, value);
    return list;
  }
  const fields = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  return { ...fields, [step]: withAt(fields[step], rest, value) };
}

export const valueAt = (body: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, step) => (at as Record<string | number, unknown> | undefined)?.[step], body);
