import type { Call, Fault } from './fault.ts';

type Answer = { status: number; headers: Record<string, string>; body: string };

const json = (status: number, body: object): Answer => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.0' },
  body: JSON.stringify(body),
});

const xml = (status: number, code: string, message: string): Answer => ({
  status,
  headers: { 'content-type': 'text/xml' },
  body: `<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>rig</RequestId></ErrorResponse>`,
});

const engineError = (name: string) => `com.amazonaws.dynamodb.v20120810#${name}`;

function throttle({ service }: Call): Answer {
  if (service === 'ses') return xml(400, 'Throttling', 'Maximum sending rate exceeded.');
  const __type = engineError('ProvisionedThroughputExceededException');
  return json(400, { __type, message: 'The level of configured provisioned throughput was exceeded.' });
}

function error({ service }: Call): Answer {
  if (service === 'ses') return xml(500, 'InternalFailure', 'Internal failure.');
  return json(500, { __type: engineError('InternalServerError'), message: 'Internal server error' });
}

function unavailable({ service }: Call): Answer {
  if (service === 'ses') return xml(503, 'ServiceUnavailable', 'Service is unable to handle request.');
  return json(503, { __type: engineError('ServiceUnavailable'), message: 'Service unavailable' });
}

/** The first write meets another transaction, the rest are well: as DynamoDB words it. */
function conflict({ body }: Call): Answer {
  const items = Array.isArray(body['TransactItems']) ? body['TransactItems'] : [];
  const CancellationReasons = items.map((_, position) =>
    position === 0
      ? { Code: 'TransactionConflict', Message: 'Transaction is ongoing for the item' }
      : { Code: 'None' },
  );
  const codes = CancellationReasons.map((reason) => reason.Code).join(', ');
  return json(400, {
    __type: engineError('TransactionCanceledException'),
    message: `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`,
    CancellationReasons,
  });
}

/** What a service would say itself, for the faults that are an answer. */
export const answers: Partial<Record<Fault['kind'], (call: Call) => Answer>> = {
  error,
  unavailable,
  throttle,
  conflict,
};

/** The same where it took effect first. */
export const answersAfter: typeof answers = { 'error-after': error };
