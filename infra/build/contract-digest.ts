import { createHash } from 'node:crypto';
import * as z from 'zod';
import { rows } from '#shared/contract/contract';

/** What the contract says, in sixteen letters: pages and functions are told it at build, and know by it who is older. */
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
