import { StartError } from '../start-error.ts';
import { type Json, type JsonObject, isObject } from '../json.ts';
import type { Answers } from './answers.ts';
import type { Template } from './template.ts';

export type Resolve = (value: Json | undefined, where: string) => Json;

/**
 * Makes the function that resolves Ref, GetAtt, Join, Sub, Select, Split and ImportValue locally. Without a local
 * value it throws a StartError that names the place in the template.
 */
export function resolver(template: Template, answers: Answers, imports: Readonly<JsonObject> = {}): Resolve {
  const lost = (where: string, what: string): never => {
    throw new StartError(
      `The template cannot be played on one machine: ${where} needs ${what}, which has no local answer.`,
    );
  };

  const ref = (name: string, where: string): Json => {
    const pseudo = answers.pseudo[name];
    if (pseudo !== undefined) return pseudo;
    const resource = template.resources.get(name);
    if (resource) return answers.of(resource, 'Ref') ?? lost(where, `Ref ${name} (${resource.type})`);
    const parameter = template.parameters[name];
    if (parameter !== undefined && answers.parameters[name] !== undefined) return answers.parameters[name];
    if (isObject(parameter) && parameter['Default'] !== undefined) return parameter['Default'];
    return lost(where, `Ref ${name}`);
  };

  const attribute = (name: string, of: string, where: string): Json => {
    const resource = template.resources.get(name);
    const found = resource && answers.of(resource, of);
    return found ?? lost(where, `Fn::GetAtt ${name}.${of} (${resource?.type ?? 'no such resource'})`);
  };

  const text = (value: Json | undefined, where: string): string => {
    const found = resolve(value, where);
    return typeof found === 'string' || typeof found === 'number' ? String(found) : lost(where, 'a text');
  };
  const list = (value: Json | undefined, where: string): Json[] => {
    const found = resolve(value, where);
    return Array.isArray(found) ? found : lost(where, 'a list');
  };

  const substitute = (value: Json, where: string): string => {
    const [body, own] = Array.isArray(value) ? [value[0], value[1]] : [value, {}];
    const names = isObject(own) ? own : {};
    return text(body, where).replaceAll(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) => {
      if (literal) return `\${${name}}`;
      if (name in names) return text(names[name], where);
      const [id = '', ...rest] = name.split('.');
      return String(rest.length > 0 ? attribute(id, rest.join('.'), where) : ref(name, where));
    });
  };

  const functions: Record<string, (value: Json, where: string) => Json> = {
    Ref: (value, where) => ref(String(value), where),
    'Fn::GetAtt': (value, where) => {
      const [id = '', ...rest] = Array.isArray(value) ? value.map(String) : String(value).split('.');
      return attribute(id, rest.join('.'), where);
    },
    'Fn::Join': (value, where) => {
      const [by, parts] = Array.isArray(value) ? value : [];
      return list(parts, where)
        .map((part) => text(part, where))
        .join(String(by ?? ''));
    },
    'Fn::Sub': substitute,
    'Fn::Select': (value, where) => {
      const [index, from] = Array.isArray(value) ? value : [];
      return list(from, where)[Number(index)] ?? lost(where, `Fn::Select ${String(index)}`);
    },
    'Fn::Split': (value, where) => {
      const [by, whole] = Array.isArray(value) ? value : [];
      return text(whole, where).split(String(by));
    },
    'Fn::ImportValue': (value, where) => {
      const name = text(value, where);
      return imports[name] ?? lost(where, `Fn::ImportValue ${name}`);
    },
  };

  function resolve(value: Json | undefined, where: string): Json {
    if (value === undefined || value === null) return null;
    if (Array.isArray(value)) return value.map((item, index) => resolve(item, `${where}[${index}]`));
    if (typeof value === 'string') return answers.settle(value);
    if (!isObject(value)) return value;
    const [only = '', ...others] = Object.keys(value);
    if (others.length === 0 && (only === 'Ref' || only.startsWith('Fn::'))) {
      const play = functions[only];
      const answer = play ? play(value[only] ?? null, where) : lost(where, only);
      return typeof answer === 'string' ? answers.settle(answer) : answer;
    }
    const entries = Object.entries(value).map(([key, item]) => [key, resolve(item, `${where}.${key}`)]);
    return Object.fromEntries(entries);
  }
  return resolve;
}
