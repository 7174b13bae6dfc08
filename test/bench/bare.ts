import { randomBytes, randomUUID } from 'node:crypto';
import {
  DynamoDBClient,
  QueryCommand,
  type QueryCommandInput,
  TransactWriteItemsCommand,
  type TransactWriteItemsCommandInput,
} from '@aws-sdk/client-dynamodb';
import { newReference } from '#shared/identifiers/case-reference';
import type { Call } from '#test/rig/fault';

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const look = /MATCH#(\w+)#([\w-]+)#[\w-]{43}/g;
const reference = /REFERENCE#([\w-]+)/;

export type Recorded = readonly Pick<Call, 'operation' | 'body'>[];

/** The same calls for another woman: every key is new, every item as large. The referrer stays who she is. */
export function fresh(recorded: Recorded, referrerId: string): Recorded {
  const ids = new Map([[referrerId, referrerId]]);
  const other = (id: string) => ids.get(id) ?? ids.set(id, randomUUID()).get(id) ?? id;
  const text = JSON.stringify(recorded);
  const said = reference.exec(text)?.[1] ?? '';
  const changed = text
    .replaceAll(uuid, other)
    .replaceAll(look, (_, key, kind) => `MATCH#${key}#${kind}#${randomBytes(32).toString('base64url')}`)
    .replaceAll(said, newReference(randomBytes(32)));
  return JSON.parse(changed) as Recorded;
}

/** The engine client as the functions set it, and nothing over it: no documents, no chain, no decision. */
export function openBare() {
  const client = new DynamoDBClient({
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 1000, requestTimeout: 4000, throwOnRequestTimeout: true },
  });
  return {
    /** Makes recorded calls one after the other. */
    send: async (calls: Recorded): Promise<void> => {
      for (const { operation, body } of calls) {
        if (operation === 'Query') {
          await client.send(new QueryCommand(body as unknown as QueryCommandInput));
        } else if (operation === 'TransactWriteItems') {
          // Without a token of ours the SDK makes one, here as in the functions: the engine charges for it.
          await client.send(new TransactWriteItemsCommand(body as unknown as TransactWriteItemsCommandInput));
        } else throw new Error(`A submission made a call that cannot be repeated here: ${operation}`);
      }
    },
    close: () => client.destroy(),
  };
}
