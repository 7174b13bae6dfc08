import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Faults } from './faults.ts';
import { sendRate } from './send-rate.ts';
import type { Mail, MailStore } from './store.ts';

type Parts = { store: MailStore; faults: Faults; accepted: (mail: Mail) => void };

const space = 'http://ses.amazonaws.com/doc/2010-12-01/';

function result(response: ServerResponse, action: string, inner: string): void {
  const id = `<ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata>`;
  const body = `<${action}Response xmlns="${space}"><${action}Result>${inner}</${action}Result>${id}</${action}Response>`;
  response.writeHead(200, { 'content-type': 'text/xml' }).end(body);
}

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  const inner = `<Type>Sender</Type><Code>${code}</Code><Message>${message}</Message>`;
  const body = `<ErrorResponse xmlns="${space}"><Error>${inner}</Error><RequestId>${randomUUID()}</RequestId></ErrorResponse>`;
  response.writeHead(status, { 'content-type': 'text/xml' }).end(body);
}

/** The values of a numbered list of the query protocol: `Destinations.member.1`, `Destinations.member.2` … */
function members(form: URLSearchParams, name: string): string[] {
  const found: string[] = [];
  for (let n = 1; form.has(`${name}.member.${n}`); n += 1) found.push(form.get(`${name}.member.${n}`) ?? '');
  return found;
}

function tagsOf(form: URLSearchParams): Record<string, string> {
  const tags: Record<string, string> = {};
  for (let n = 1; form.has(`Tags.member.${n}.Name`); n += 1) {
    tags[form.get(`Tags.member.${n}.Name`) ?? ''] = form.get(`Tags.member.${n}.Value`) ?? '';
  }
  return tags;
}

async function sendRaw(form: URLSearchParams, { store, faults, accepted }: Parts, response: ServerResponse) {
  const raw = Buffer.from(form.get('RawMessage.Data') ?? '', 'base64');
  if (raw.length === 0) return refuse(response, 400, 'InvalidParameterValue', 'RawMessage.Data is empty');
  switch (faults.next()) {
    case 'throttle':
      return refuse(response, 400, 'Throttling', 'Maximum sending rate exceeded.');
    case 'reject':
      return refuse(response, 400, 'MessageRejected', 'Email address is not verified.');
    case 'down':
      return refuse(response, 503, 'ServiceUnavailable', 'The mail service is switched off.');
    case 'timeout':
      return;
    case 'ok': {
      const envelope = {
        destinations: members(form, 'Destinations'),
        configurationSet: form.get('ConfigurationSetName'),
        tags: tagsOf(form),
      };
      const id = await store.accept(raw, envelope);
      const mail = store.find(id);
      if (mail) accepted(mail);
      return result(response, 'SendRawEmail', `<MessageId>${id}</MessageId>`);
    }
  }
}

/**
 * The query protocol of SES for sending raw mail; anything else is refused in SES's words. The fault `timeout` leaves
 * the connection without an answer and the mail is not kept. `accepted` is called for every mail kept.
 */
export function serveSes(
  store: MailStore,
  faults: Faults,
  accepted: (mail: Mail) => void = () => undefined,
): RequestListener {
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const form = new URLSearchParams(await text(request));
    const action = form.get('Action') ?? '';
    if (action === 'SendRawEmail') return sendRaw(form, { store, faults, accepted }, response);
    if (action === 'GetSendQuota') {
      const sent = String(store.all().length);
      const quota = `<Max24HourSend>50000</Max24HourSend><MaxSendRate>${sendRate}</MaxSendRate><SentLast24Hours>${sent}</SentLast24Hours>`;
      return result(response, action, quota);
    }
    if (action === 'SendEmail') {
      return refuse(
        response,
        400,
        'InvalidAction',
        'Only SendRawEmail is taken here, so that the same bytes go everywhere.',
      );
    }
    refuse(response, 400, 'InvalidAction', 'This action is not served on this machine.');
  };
  return (request, response) => {
    // Nothing of it is kept, so it was certainly not taken: who sends tries again once there is room.
    serve(request, response).catch(() =>
      refuse(response, 503, 'ServiceUnavailable', 'The mail could not be kept on this machine.'),
    );
  };
}
