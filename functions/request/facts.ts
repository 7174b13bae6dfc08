import type { Context } from 'aws-lambda';
import type { RequestContext } from './context.ts';

/** The facts in every log line of a request; `request` links it to the audit entry. */
export function factsOf({ request, awsRequestId }: Partial<Context> & { request?: RequestContext }) {
  return {
    act: request?.bound.name ?? 'none',
    actor: request?.actor?.id,
    subject: request?.subject || undefined,
    request: awsRequestId,
  };
}
