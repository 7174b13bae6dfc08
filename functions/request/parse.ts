import type * as z from 'zod';
import type { FieldProblem } from '#shared/problem/problem';
import { Refused } from './refused.ts';
import type { Event, Middleware } from './context.ts';
import { uuid } from './subject.ts';

/** The limit of a body in bytes; the largest valid referral is far smaller. */
export const bodyLimit = 256 * 1024;

/** Zod's issues in the contract's shape. Only known field names are repeated, never values. */
export function fieldProblems(error: z.ZodError): FieldProblem[] {
  const seen = new Set<string>();
  return error.issues.flatMap((issue) => {
    const path = issue.code === 'unrecognized_keys' ? [...issue.path] : issue.path;
    const message =
      issue.code === 'unrecognized_keys'
        ? 'There are fields here that this form does not have'
        : issue.message;
    const field = { path: path.map(String).join('.'), message };
    const key = `${field.path} ${message}`;
    return seen.has(key) ? [] : (seen.add(key), [field]);
  });
}

function malformed(path: string, message: string): Refused {
  return new Refused({ code: 'malformed', fields: [{ path, message }] });
}

/** Half an emoji can be neither stored nor hashed, so it is replaced. */
const wellFormed = (_key: string, value: unknown) =>
  typeof value === 'string' ? value.toWellFormed() : value;

function textOf(event: Event): string {
  const text = event.isBase64Encoded
    ? Buffer.from(event.body ?? '', 'base64').toString('utf8')
    : (event.body ?? '');
  if (Buffer.byteLength(text) > bodyLimit) throw new Refused({ code: 'too-large' });
  return text;
}

const isForm = (event: Event) =>
  /^application\/x-www-form-urlencoded(;|$)/i.test(event.headers['content-type'] ?? '');

function readForm(text: string): Record<string, string> {
  return Object.fromEntries([...new URLSearchParams(text)].map(([k, v]) => [k, v.toWellFormed()]));
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text, wellFormed) as unknown;
  } catch {
    throw malformed('', 'Send JSON');
  }
}

function checked(schema: z.ZodType, value: unknown, under: string): unknown {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const fields = fieldProblems(parsed.error).map((field) => ({
    ...field,
    path: [under, field.path].filter(Boolean).join('.'),
  }));
  throw new Refused({ code: 'malformed', fields });
}

/** Parses parameters, query and body once; after this the types hold. */
export function parse(): Middleware {
  return {
    before: ({ event, context }) => {
      const { row } = context.request.bound;
      const text = textOf(event);
      if (!row.body && text !== '') throw malformed('', 'Send no body here');
      const params = [...row.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => {
        const value = (event.pathParameters?.[name] ?? '').toLowerCase();
        if (!uuid.test(value)) throw malformed(name, 'This is not an id we gave out');
        return [name, value] as const;
      });
      context.request.params = Object.fromEntries(params);
      if (row.query) context.request.query = checked(row.query, event.queryStringParameters ?? {}, 'query');
      if (row.form && isForm(event)) context.request.typed = readForm(text);
      const sent = () => (row.form && isForm(event) ? context.request.typed : readJson(text));
      if (row.body) context.request.body = checked(row.body, sent(), '');
    },
  };
}
