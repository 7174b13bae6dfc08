import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { receive } from '#functions/workers/mail/receive';
import { log } from '#functions/platform/log';

/** Reads the mail service's events from their queue. Failed ones are named, so that only those are delivered again. */
export async function handler(event: SQSEvent): Promise<SQSBatchResponse> {
  const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
  for (const { body, messageId, attributes } of event.Records) {
    const at = new Date(Number(attributes.SentTimestamp)).toISOString();
    await receive(body, at).catch((error: unknown) => {
      log.error('mail-event', { id: messageId, kind: error instanceof Error ? error.name : 'unknown' });
      batchItemFailures.push({ itemIdentifier: messageId });
    });
  }
  return { batchItemFailures };
}
