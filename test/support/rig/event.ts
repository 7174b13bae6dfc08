import { randomUUID } from 'node:crypto';
import type { Context } from 'aws-lambda';
import { routes } from '#shared/contract/contract';
import { type Row, routeKey } from '#shared/contract/row';
import type { Event } from '#functions/request/context';
import { eventOf } from '#infra/local/gateway/event';
import { findDemoPerson } from '#infra/local/demo/people';

/** Whoever signs in: the issuer's subject and the verified address. */
export type Signer = { id: string; email: string };

export type TestRequest = {
  as: Signer | null;
  params?: Record<string, string>;
  query?: Record<string, string>;
  /** Sent as JSON; a string is sent as it is. */
  body?: unknown;
  /** UTC instant the event carries; now, where none is given. */
  at?: string;
  /** Network address of the caller; this machine's, where none is given. */
  from?: string;
  /** Headers beside, or instead of, those of a JSON request. */
  headers?: Record<string, string>;
  /** Claims instead of, or beside, those of an access token. */
  claims?: Record<string, string>;
};

/** A demo person by name or a part of it. */
export function demo(name: string): Signer & { name: string } {
  const found = findDemoPerson(name);
  if (!found) throw new Error(`There is no demo person ${name}`);
  return { id: found.id, email: found.email, name: found.name };
}

/** The row of an address such as `referral.submit`. */
export function rowOf(name: string): Row {
  const found = routes.find((one) => one.name === name);
  if (!found) throw new Error(`The contract has no row ${name}`);
  return found.row;
}

const clientId = 'mhtr-web';

function claimsOf({ as, claims }: TestRequest): Record<string, string> | null {
  if (!as) return null;
  return { sub: as.id, email: as.email, token_use: 'access', client_id: clientId, ...claims };
}

/** The API Gateway event of a row, made by the very function that the local gateway uses. */
export function eventFor(name: string, asked: TestRequest): Event {
  const row = rowOf(name);
  const { params = {}, query = {}, body, at, from = '127.0.0.1', headers = {} } = asked;
  const path = row.path.replaceAll(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(params[key] ?? ''));
  const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
  const claims = claimsOf(asked);
  const request = {
    method: row.method,
    path,
    query: new URLSearchParams(query).toString(),
    headers: { host: 'service.example', ...(text && { 'content-type': 'application/json' }), ...headers },
    cookies: [],
    body: Buffer.from(text),
    sourceIp: from,
  };
  const route = { key: routeKey(row), method: row.method, segments: [], functionId: '', authorizer: null };
  const jwt = claims && { claims, scopes: null };
  const now = at === undefined ? Date.now() : Date.parse(at);
  return eventOf(request, { route, parameters: params }, jwt, now) as unknown as Event;
}

/** What Lambda hands over beside the event. */
export function contextFor(name: string): Context {
  return {
    functionName: name,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:eu-west-2:000000000000:function:${name}`,
    memoryLimitInMB: '1024',
    awsRequestId: randomUUID(),
    callbackWaitsForEmptyEventLoop: true,
    logGroupName: '',
    logStreamName: '',
    getRemainingTimeInMillis: () => 10_000,
    done: () => undefined,
    fail: () => undefined,
    succeed: () => undefined,
  };
}
