import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { type NamedRow, rows } from '#shared/contract/contract';
import { repliesFor, samplesFor } from '#shared/contract/samples';
import { addDays } from '#shared/time/day';
import { type ProblemCode, problemCodes, problemSchema } from '#shared/problem/problem';

// The examples are used long after the build, so their future days must stay in the future.
const madeOn = new Date().toISOString().slice(0, 10);
const coming = addDays(madeOn, 300);
const samples = samplesFor(madeOn, coming);
const replies = repliesFor(madeOn, coming);

const media = (type: string, schema: unknown, example?: unknown) => ({
  content: { [type]: { schema, ...(example !== undefined && { example }) } },
});

const jsonSchema = (schema: z.ZodType, io: 'input' | 'output') => {
  const made = z.toJSONSchema(schema, { io });
  delete made.$schema;
  return made;
};

/** The refusals a row can give, from its input and its callers. */
function refusals({ row }: NamedRow): ProblemCode[] {
  const takes = row.body !== undefined || row.query !== undefined || row.path.includes('{');
  return [
    'malformed',
    'too-large',
    ...(row.who === 'anyone' ? [] : (['signed-out'] as const)),
    ...(Array.isArray(row.who) ? (['not-enrolled', 'not-allowed'] as const) : []),
    ...(takes ? (['not-found'] as const) : []),
    ...(row.method === 'GET' ? [] : (['changed-meanwhile', 'sent-differently', 'not-possible-now'] as const)),
    ...(row.body && row.who === 'anyone' ? (['gone', 'too-many'] as const) : []),
    'busy-here',
    'unexpected',
  ];
}

function problemResponses(named: NamedRow) {
  const byStatus = Object.groupBy(refusals(named), (code) => problemCodes[code].status);
  const problem = media('application/problem+json', { $ref: '#/components/schemas/Problem' });
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, codes = []]) => {
      const description = codes.map((code) => `\`${code}\`: ${problemCodes[code].title}`).join('. ');
      return [status, { description, ...problem }];
    }),
  );
}

function parameters({ name, row }: NamedRow) {
  const inPath = [...row.path.matchAll(/{(\w+)}/g)].map(([, param = '']) => ({
    name: param,
    in: 'path',
    required: true,
    schema: { type: 'string', format: 'uuid' },
    example: samples[name]?.params?.[param],
  }));
  const { properties = {}, required = [] } = row.query ? jsonSchema(row.query, 'input') : {};
  const inQuery = Object.entries(properties).map(([param, schema]) => ({
    name: param,
    in: 'query',
    required: required.includes(param),
    schema,
  }));
  return [...inPath, ...inQuery];
}

function operation(named: NamedRow) {
  const { name, row } = named;
  const sample = samples[name];
  if (row.body && !sample?.body) throw new Error(`The sample of ${name} has no body`);
  return {
    operationId: name,
    summary: row.summary,
    tags: [row.zone],
    security: row.who === 'anyone' ? [] : [{ signedIn: [] }],
    'x-who': row.who,
    'x-audit': row.audit,
    parameters: parameters(named),
    ...(row.body && {
      requestBody: {
        required: true,
        content: {
          ...media('application/json', jsonSchema(row.body, 'input'), sample?.body).content,
          ...(row.form && media('application/x-www-form-urlencoded', jsonSchema(row.body, 'input')).content),
        },
      },
    }),
    responses: {
      200: {
        description: 'Done',
        content: {
          ...media('application/json', jsonSchema(row.reply, 'output'), replies[name]).content,
          ...(!row.path.startsWith('/api/') && media('text/html', { type: 'string' }).content),
        },
      },
      ...problemResponses(named),
    },
  };
}

/** The OpenAPI 3.1 document of the contract. Throws, with its name, where an operation has no example. */
export function openapi() {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const named of rows) {
    const methods = (paths[named.row.path] ??= {});
    methods[named.row.method.toLowerCase()] = operation(named);
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Mental Health Treatment Requirement referrals',
      version: '1',
      description: 'Every operation of the service. Problems follow RFC 9457; codes are a closed list.',
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: { Problem: jsonSchema(problemSchema, 'output') },
      securitySchemes: {
        signedIn: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'Access token of a signed-in person',
        },
      },
    },
  };
}

/** Writes the document to `file`. */
export async function buildOpenapi(file: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(openapi()));
}
