import type { Outcome } from '../functions/worker.ts';
import { isObject } from '../json.ts';
import type { Response } from './request.ts';

/** One of the gateway's own answers. */
export function own(status: number, message: string, headers: Record<string, string> = {}): Response {
  const body = JSON.stringify({ message });
  return { status, headers: { 'content-type': 'application/json', ...headers }, cookies: [], body };
}

/** The response for an event's outcome, as HTTP APIs map a payload 2.0 answer. */
export function responseOf(outcome: Outcome): Response {
  if (outcome.kind === 'timed-out') return own(503, 'Service Unavailable');
  if (outcome.kind === 'failed') return own(500, 'Internal Server Error');
  const { result } = outcome;
  if (!isObject(result) || result['statusCode'] === undefined) {
    const body = typeof result === 'string' ? result : JSON.stringify(result ?? null);
    return { status: 200, headers: { 'content-type': 'application/json' }, cookies: [], body };
  }
  const status = Number(result['statusCode']);
  if (!Number.isInteger(status) || status < 100 || status > 599) return own(500, 'Internal Server Error');
  const parsed = isObject(result['headers']) ? result['headers'] : {};
  const headers = Object.entries(parsed).map(([name, value]) => [name.toLowerCase(), String(value)]);
  const text = typeof result['body'] === 'string' ? result['body'] : '';
  return {
    status,
    headers: { 'content-type': 'text/plain;charset=utf-8', ...Object.fromEntries(headers) },
    cookies: Array.isArray(result['cookies']) ? result['cookies'].map(String) : [],
    body: result['isBase64Encoded'] === true ? Buffer.from(text, 'base64') : text,
  };
}
