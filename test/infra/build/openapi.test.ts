import { describe, expect, test } from 'vitest';
import { openapi } from '#infra/build/openapi';
import { rows } from '#shared/contract/contract';
import { isReference } from '#shared/identifiers/case-reference';
import type { Answers } from '#shared/referral/answers';
import { checkAgainstToday } from '#shared/referral/today';

type Parameter = { name: string; in: string; example?: unknown };
type Operation = {
  operationId: string;
  security: unknown[];
  parameters: Parameter[];
  requestBody?: { content: Record<string, { example: unknown }> };
  responses: Record<string, { content: Record<string, { example?: unknown }> }>;
};
const document = openapi() as unknown as { paths: Record<string, Record<string, Operation>> };
const operationOf = (path: string, method: string) => document.paths[path]?.[method.toLowerCase()];

test('the description holds every operation of the contract and no other', () => {
  const described = Object.values(document.paths).flatMap((methods) => Object.values(methods));
  expect(described.map(({ operationId }) => operationId).sort()).toEqual(rows.map(({ name }) => name).sort());
});

test.each([0, 1, 60, 200])('shows a referral that can still be sent %i days after the build', (days) => {
  const at = new Date(Date.now() + days * 86_400_000).toISOString();
  const sent = operationOf('/api/referrals', 'POST')?.requestBody?.content['application/json']?.example;
  const { answers } = sent as { answers: Answers };
  expect(checkAgainstToday(answers, at, true)).toEqual([]);
});

const replyOf = (operation?: Operation) => operation?.responses['200']?.content['application/json']?.example;

test('shows nobody who might be real', () => {
  const shown = Object.values(document.paths).flatMap((methods) =>
    Object.values(methods).flatMap((operation) => [
      operation.requestBody?.content['application/json']?.example,
      replyOf(operation),
    ]),
  );
  const text = JSON.stringify(shown);
  const all = (pattern: RegExp) => [...new Set(text.match(pattern))];
  const [addresses, phones, references] = [/[\w.+-]+@[\w.-]+/g, /\b0[\d ]{8,}\d\b/g, /MHTR-[\w-]+/g].map(all);
  expect(addresses?.length).toBeGreaterThan(2);
  expect(phones?.length).toBeGreaterThan(3);
  expect(references?.length).toBe(2);
  expect(addresses?.filter((address) => !address.endsWith('.example'))).toEqual([]);
  expect(phones?.filter((phone) => !phone.startsWith('020 7946 0'))).toEqual([]);
  expect(references?.filter((reference) => !isReference(reference))).toEqual([]);
});

describe.each(rows)('$name', ({ row }) => {
  const operation = operationOf(row.path, row.method);

  test('asks for a token unless anyone may call it', () => {
    expect(operation?.security).toEqual(row.who === 'anyone' ? [] : [{ signedIn: [] }]);
  });

  test('shows an example that the operation itself would take, where it takes one', () => {
    const example = operation?.requestBody?.content['application/json']?.example;
    expect(example === undefined).toBe(row.body === undefined);
    if (row.body) expect(row.body.safeParse(example).error).toBeUndefined();
  });

  test('shows a reply that its own schema takes as it is', () => {
    const reply = replyOf(operation);
    expect(reply).toBeDefined();
    // A field that the schema does not know would be gone.
    expect(row.reply.parse(reply)).toStrictEqual(reply);
  });

  test('shows an example for each part of its path', () => {
    const inPath = operation?.parameters.filter((parameter) => parameter.in === 'path') ?? [];
    for (const { example } of inPath) expect(example).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('says in which form it refuses', () => {
    const refusals = Object.entries(operation?.responses ?? {}).filter(([status]) => status !== '200');
    expect(refusals.length).toBeGreaterThan(0);
    for (const [, { content }] of refusals)
      expect(Object.keys(content)).toEqual(['application/problem+json']);
  });
});
