import { createHash } from 'node:crypto';
import * as z from 'zod';
import { rows } from '#shared/contract/contract';

/** A digest of the contract, built into pages and functions, by which they notice that the other is newer. */
export function contractDigest(): string {
  const said = rows.map(({ name, row: { method, path, body, query, reply } }) => [
    name,
    method,
    path,
    z.toJSONSchema(reply, { io: 'output' }),
    ...[body, query].map((schema) => schema && z.toJSONSchema(schema, { io: 'input' })),
  ]);
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16);
}
