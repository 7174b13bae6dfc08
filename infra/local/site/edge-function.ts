import { createContext, runInContext } from 'node:vm';
import { type JsonObject, isObject, objectAt, textAt } from '../json.ts';
import type { Request } from '../gateway/request.ts';

/** The result of a CloudFront Function: another path and query, or an answer of its own. */
export type Edged =
  | { kind: 'request'; path: string; query: string }
  | { kind: 'response'; status: number; headers: Record<string, string>; body: string };
export type EdgeFunction = (request: Request) => Promise<Edged>;

const single = (values: Record<string, string>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }]));

function queryText(querystring: JsonObject): string {
  const parts = Object.entries(querystring).map(([name, parsed]) => {
    return `${encodeURIComponent(name)}=${encodeURIComponent(isObject(parsed) ? textAt(parsed, 'value') : '')}`;
  });
  return parts.join('&');
}

/** Runs the code that the template deploys to the edge, with the event of a viewer-request function. */
export function edgeFunction(code: string, name: string): EdgeFunction {
  const context = createContext({ console });
  runInContext(code, context, { filename: name });
  return async (request) => {
    const querystring = single(Object.fromEntries(new URLSearchParams(request.query)));
    const event = {
      version: '1.0',
      context: { distributionDomainName: request.headers['host'] ?? '', eventType: 'viewer-request' },
      viewer: { ip: request.sourceIp },
      request: {
        method: request.method,
        uri: request.path,
        querystring,
        headers: single(request.headers),
        cookies: {},
      },
    };
    const answer: unknown = await runInContext('handler', context)(event);
    const given = isObject(answer) ? answer : {};
    if (given['statusCode'] === undefined) {
      const asked = objectAt(given, 'querystring');
      const same = JSON.stringify(asked) === JSON.stringify(querystring);
      return { kind: 'request', path: textAt(given, 'uri'), query: same ? request.query : queryText(asked) };
    }
    const headers = Object.entries(objectAt(given, 'headers')).map(([header, value]) => {
      return [header, isObject(value) ? textAt(value, 'value') : ''];
    });
    const { body } = given;
    const text = isObject(body) ? textAt(body, 'data') : typeof body === 'string' ? body : '';
    return {
      kind: 'response',
      status: Number(given['statusCode']),
      headers: Object.fromEntries(headers) as Record<string, string>,
      body: text,
    };
  };
}
