import { type IncomingMessage, type ServerResponse, Agent, request as ask } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { type JsonObject, isObject } from '#infra/local/json';
import { type Listening, listen } from '#infra/local/loopback';
import { answers, answersAfter } from './fault-answers.ts';
import type { Call, Fault, Rule, Service } from './fault.ts';

export type Count = { calls: number; capacity: number };

export type Faults = {
  url: Record<Service, string>;
  /** Sets a rule; gives the way to take it back and the number of calls that met it. */
  set: (rule: Rule) => { clear: () => void; met: () => number };
  clear: () => void;
  /** Every call since the last `recount`, oldest first, with what it was met by. */
  calls: () => readonly (Call & { fault: Fault['kind'] | null })[];
  /** Calls and consumed capacity units by operation. */
  counts: () => Record<string, Count>;
  recount: () => void;
  close: () => Promise<void>;
};

type ProxyAnswer = { status: number; headers: Record<string, string>; body: Buffer };
const agent = new Agent({ keepAlive: true });

function pass(target: string, incoming: IncomingMessage, body: Buffer): Promise<ProxyAnswer> {
  const headers = { ...incoming.headers, host: new URL(target).host, 'content-length': body.length };
  return new Promise((done, fail) => {
    const going = ask(target, { method: incoming.method ?? 'POST', headers, agent }, (answer) => {
      void buffer(answer).then((read) => {
        const type = answer.headers['content-type'] ?? 'application/json';
        done({ status: answer.statusCode ?? 500, headers: { 'content-type': type }, body: read });
      }, fail);
    });
    going.on('error', fail);
    going.end(body);
  });
}

function callOf(service: Service, incoming: IncomingMessage, body: Buffer): Call {
  if (service === 'ses') {
    const form = Object.fromEntries(new URLSearchParams(body.toString()));
    return { service, operation: form['Action'] ?? '', body: form };
  }
  const parsed: unknown = JSON.parse(body.toString() || '{}');
  const [, operation = ''] = String(incoming.headers['x-amz-target'] ?? '').split('.');
  return { service, operation, body: isObject(parsed) ? parsed : {} };
}

function capacityOf(body: Buffer): number {
  const told: unknown = JSON.parse(body.toString() || '{}');
  const stated = isObject(told) ? told['ConsumedCapacity'] : undefined;
  const all = Array.isArray(stated) ? stated : stated ? [stated] : [];
  return all.filter(isObject).reduce((sum, one) => sum + Number(one['CapacityUnits'] ?? 0), 0);
}

/** A small proxy before each service: the one place where tests make the network or a service misbehave. */
export async function openFaults(targets: Record<Service, string>): Promise<Faults> {
  let rules: { rule: Rule; seen: number; met: number }[] = [];
  let calls: (Call & { fault: Fault['kind'] | null })[] = [];
  let counts: Record<string, Count> = {};
  const metBy = (call: Call): Fault | null => {
    let fault: Fault | null = null;
    for (const one of rules) {
      const { operation, when, from = 1, times = Infinity } = one.rule;
      if (operation !== call.operation || (when && !when(call))) continue;
      one.seen += 1;
      if (fault || one.seen < from || one.met >= times) continue;
      one.met += 1;
      fault = one.rule.fault;
    }
    return fault;
  };

  const serve = async (service: Service, incoming: IncomingMessage, response: ServerResponse) => {
    const raw = await buffer(incoming);
    const call = callOf(service, incoming, raw);
    const fault = metBy(call);
    calls.push({ ...call, fault: fault?.kind ?? null });
    const tell = ({ status, headers, body }: ProxyAnswer) =>
      void response.writeHead(status, headers).end(body);
    const refused = fault && answers[fault.kind]?.(call);
    if (refused) return tell({ ...refused, body: Buffer.from(refused.body) });
    if (fault?.kind === 'reset') return void response.destroy();
    if (fault?.kind === 'hold' && !fault.after) return;
    if (fault?.kind === 'delay') await wait(fault.ms);
    if (fault?.kind === 'meanwhile') await fault.run();
    const metered = { ...call.body, ReturnConsumedCapacity: 'TOTAL' };
    const sent = service === 'dynamodb' ? Buffer.from(JSON.stringify(metered)) : raw;
    const told = await pass(targets[service], incoming, sent);
    const count = (counts[call.operation] ??= { calls: 0, capacity: 0 });
    count.calls += 1;
    if (service === 'dynamodb') count.capacity += capacityOf(told.body);
    if (fault?.kind === 'lose-answer') return void response.destroy();
    if (fault?.kind === 'hold') return;
    if (fault?.kind === 'cut-answer') return cutShort(response, told);
    const instead = fault && answersAfter[fault.kind]?.(call);
    if (instead) return tell({ ...instead, body: Buffer.from(instead.body) });
    tell(fault?.kind === 'stale' ? { ...told, body: without(told.body, fault.drop) } : told);
  };

  const open = (service: Service): Promise<Listening> =>
    listen((incoming, response) => void serve(service, incoming, response).catch(() => response.destroy()));
  const [dynamodb, ses, secrets] = await Promise.all([open('dynamodb'), open('ses'), open('secrets')]);
  return {
    url: { dynamodb: dynamodb.url, ses: ses.url, secrets: secrets.url },
    set: (rule) => {
      const kept = { rule, seen: 0, met: 0 };
      rules.push(kept);
      return { clear: () => void (rules = rules.filter((one) => one !== kept)), met: () => kept.met };
    },
    clear: () => void (rules = []),
    calls: () => calls,
    counts: () => counts,
    recount: () => {
      calls = [];
      counts = {};
    },
    close: async () => void (await Promise.all([dynamodb.close(), ses.close(), secrets.close()])),
  };
}

/** Head and half a body, and then the connection breaks. */
function cutShort(response: ServerResponse, { status, headers, body }: ProxyAnswer): void {
  response.writeHead(status, { ...headers, 'content-length': body.length });
  response.write(body.subarray(0, body.length / 2), () => response.destroy());
}

function without(body: Buffer, drop: (item: JsonObject) => boolean): Buffer {
  const told = JSON.parse(body.toString()) as JsonObject & { Items?: JsonObject[] };
  const items = (told.Items ?? []).filter((item) => !drop(item));
  return Buffer.from(JSON.stringify({ ...told, Items: items, Count: items.length }));
}
