import middy from '@middy/core';
import * as z from 'zod';
import { type Row, type Zone, routeKey } from '#shared/contract/row';
import type { Act } from './act.ts';
import { sourceOf } from './caller.ts';
import { environment } from '#functions/platform/environment';
import { factsOf } from './facts.ts';
import { identity } from './identity.ts';
import { networkOf } from './network.ts';
import { log } from '#functions/platform/log';
import { parse } from './parse.ts';
import { permission } from './permission.ts';
import { problems } from './problems.ts';
import { reply } from './reply.ts';
import {
  type Bound,
  type Event,
  type LoadDraw,
  type Result,
  type LambdaContext,
  matchRoute,
} from './context.ts';

// Set only for functions that limit by caller; elsewhere the address seen by the gateway is enough.
const { SITE_MARK } = environment({ SITE_MARK: z.string().min(32).optional() });

type ActsOf<Z extends Zone, Rows extends Record<string, Row>> = {
  [K in keyof Rows as Rows[K]['zone'] extends Z ? K : never]: Act<Rows[K]>;
};

/** Binds a noun's rows of one zone to their acts; a missing or foreign act does not compile. */
export function bindsOf<const Z extends Zone>(zone: Z) {
  return <Rows extends Record<string, Row>>(noun: string, rows: Rows, acts: ActsOf<Z, Rows>): Bound[] =>
    Object.entries(rows)
      .filter(([, row]) => row.zone === zone)
      .map(([name, row]) => ({
        name: `${noun}.${name}`,
        row,
        act: acts[name as keyof typeof acts] as unknown as Act<Row>,
      }));
}

async function perform(event: Event, context: LambdaContext): Promise<Result> {
  const { request, awsRequestId } = context;
  const { bound, actor, at, params, query, body } = request;
  const outcome = await bound.act({
    row: bound.name,
    params,
    query: query as undefined,
    body: body as undefined,
    actor: actor as never,
    at,
    requestId: awsRequestId,
    source: networkOf(sourceOf(event, SITE_MARK)),
  });
  const code = 'refusal' in outcome ? outcome.refusal.code : 'done';
  log.info('act', { ...factsOf(context), code });
  return reply(request, outcome);
}

/** The one chain of every request: row > identity > permission > parse > act > reply. */
export function serve(...bound: Bound[][]) {
  return serveWithPages(null, ...bound);
}

/** The same chain, for rows that also answer a browser with a page. */
export function serveWithPages(pages: LoadDraw | null, ...bound: Bound[][]) {
  const byRoute = new Map(bound.flat().map((each) => [routeKey(each.row), each]));
  return middy<Event, Result, Error, LambdaContext>()
    .use(problems())
    .use(matchRoute(byRoute, pages))
    .use(identity())
    .use(permission())
    .use(parse())
    .handler(perform);
}
