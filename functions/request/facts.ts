import type { Context } from 'aws-lambda';
import type { Road } from './road.ts';

/** What every line about a request says, so that it can be put beside the audit entry of the same `request`. */
export function factsOf({ road, awsRequestId }: Partial<Context> & { road?: Road }) {
  return {
    act: road?.bound.name ?? 'none',
    actor: road?.actor?.id,
    subject: road?.subject || undefined,
    request: awsRequestId,
  };
}
