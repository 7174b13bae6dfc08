import { randomBytes, randomUUID } from 'node:crypto';
import {
  BatchGetItemCommand,
  type BatchGetItemCommandInput,
  DynamoDBClient,
  GetItemCommand,
  type GetItemCommandInput,
  QueryCommand,
  type QueryCommandInput,
  TransactWriteItemsCommand,
  type TransactWriteItemsCommandInput,
} from '@aws-sdk/client-dynamodb';
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { Call } from '#test/support/rig/fault';
import { newReference } from '#shared/identifiers/case-reference';
import type { Rig } from '#test/support/rig/rig';

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const look = /MATCH#(\w+)#([\w-]+)#[\w-]{43}/g;
const reference = /REFERENCE#([\w-]+)/;

export type Recorded = readonly Pick<Call, 'operation' | 'body'>[];

/** The calls to the engine and the mail service since the last recount, in order, as seen on the network. */
export function recordedBy({ faults }: Rig): Recorded {
  const calls = faults.calls().filter(({ service }) => service !== 'secrets');
  return calls.map(({ operation, body }) => {
    const input = { ...body };
    delete input['ClientRequestToken'];
    return { operation, body: input };
  });
}

/** The same calls for other records: every key is new, every item as large. The people of `kept` stay the same. */
export function fresh<Attribution>(said: Attribution, kept: readonly string[]): Attribution {
  const ids = new Map(kept.map((id) => [id, id]));
  const other = (id: string) => ids.get(id) ?? ids.set(id, randomUUID()).get(id) ?? id;
  const text = JSON.stringify(said);
  const known = reference.exec(text)?.[1];
  const changed = text
    .replaceAll(uuid, other)
    .replaceAll(look, (_, key, kind) => `MATCH#${key}#${kind}#${randomBytes(32).toString('base64url')}`);
  return JSON.parse(
    known ? changed.replaceAll(known, newReference(randomBytes(32))) : changed,
  ) as Attribution;
}

/** The command for a form of the query protocol. */
function rawMail(form: Record<string, string>): SendRawEmailCommand {
  return new SendRawEmailCommand({
    Source: form['Source'],
    Destinations: [form['Destinations.member.1'] ?? ''],
    RawMessage: { Data: Buffer.from(form['RawMessage.Data'] ?? '', 'base64') },
    ConfigurationSetName: form['ConfigurationSetName'],
    Tags: [{ Name: form['Tags.member.1.Name'], Value: form['Tags.member.1.Value'] }],
  });
}

/** The clients as the functions configure them, without documents, chains or decisions. */
export function openBare() {
  const engine = new DynamoDBClient({
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 1000, requestTimeout: 4000, throwOnRequestTimeout: true },
  });
  const ses = new SESClient({
    maxAttempts: 1,
    requestHandler: { connectionTimeout: 2000, requestTimeout: 8000, throwOnRequestTimeout: true },
  });
  const ask: Record<string, (body: unknown) => Promise<unknown>> = {
    Query: (body) => engine.send(new QueryCommand(body as QueryCommandInput)),
    GetItem: (body) => engine.send(new GetItemCommand(body as GetItemCommandInput)),
    BatchGetItem: (body) => engine.send(new BatchGetItemCommand(body as BatchGetItemCommandInput)),
    // The SDK adds a token, here as in the functions: the engine charges for it.
    TransactWriteItems: (body) =>
      engine.send(new TransactWriteItemsCommand(body as TransactWriteItemsCommandInput)),
    SendRawEmail: (body) => ses.send(rawMail(body as Record<string, string>)),
  };
  return {
    /** Makes recorded calls one after the other. */
    send: async (calls: Recorded): Promise<void> => {
      for (const { operation, body } of calls) {
        const again = ask[operation];
        if (!again) throw new Error(`A call was recorded that cannot be repeated here: ${operation}`);
        await again(body);
      }
    },
    close: () => {
      engine.destroy();
      ses.destroy();
    },
  };
}
export type Bare = ReturnType<typeof openBare>;
