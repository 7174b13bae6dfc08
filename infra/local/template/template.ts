import { readFileSync } from 'node:fs';
import { type JsonObject, isObject, objectAt, textAt } from '../json.ts';

export type Resource = { id: string; type: string; properties: JsonObject; metadata: JsonObject };
export type Template = { resources: ReadonlyMap<string, Resource>; parameters: JsonObject };

/** Reads a synthesised CloudFormation template. */
export function readTemplate(path: string): Template {
  return parseTemplate(JSON.parse(readFileSync(path, 'utf8')));
}

export function parseTemplate(raw: unknown): Template {
  if (!isObject(raw)) throw new TypeError('A template is a JSON object');
  const resources = Object.entries(objectAt(raw, 'Resources')).map(([id, value]): [string, Resource] => {
    const resource = isObject(value) ? value : {};
    const properties = objectAt(resource, 'Properties');
    return [id, { id, type: textAt(resource, 'Type'), properties, metadata: objectAt(resource, 'Metadata') }];
  });
  return { resources: new Map(resources), parameters: objectAt(raw, 'Parameters') };
}

/** All resources of one of the types, in the template's order. */
export function ofType(template: Template, ...types: readonly string[]): Resource[] {
  return [...template.resources.values()].filter((resource) => types.includes(resource.type));
}
