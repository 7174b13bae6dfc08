import type { MiddlewareObj } from '@middy/core';
import type {
  APIGatewayProxyEventV2WithJWTAuthorizer,
  APIGatewayProxyStructuredResultV2,
  Context,
} from 'aws-lambda';
import type { Row } from '#shared/contract/row';
import type { Act } from './act.ts';
import type { SignedIn } from '#functions/model/person/signed-in';
import type { Outcome } from '#functions/platform/store/decision';
import { prefersPage } from './caller.ts';
import { Refused } from './refused.ts';
import { subjectOf } from './subject.ts';

export type Event = APIGatewayProxyEventV2WithJWTAuthorizer;
export type Result = APIGatewayProxyStructuredResultV2 & { statusCode: number };

/** A row with its address and the act that serves it. */
export type Bound = { name: string; row: Row; act: Act<Row> };

/** What is known of a request on its way: each middleware fills in its part. */
export type Road = {
  bound: Bound;
  at: string;
  actor: SignedIn | null;
  /** What the path says it is about, before anything else of the request is believed. */
  subject: string;
  params: Record<string, string>;
  query: unknown;
  body: unknown;
  /** What a plain HTML form sent, as it was typed. */
  typed: Record<string, string>;
  /** Draws a page instead of JSON, where the caller is a browser that asked for one. */
  draw: LoadDraw | null;
};

/** A page, and the status of what it says. */
export type Drawn = { status: number; body: string };

/** What came of a request, for the page that shows it; `status` is that of the outcome as data. */
export type Seen = Pick<Road, 'params' | 'typed' | 'at'> & {
  row: string;
  outcome: Outcome<unknown>;
  status: number;
};
export type Draw = (seen: Seen) => Promise<Drawn>;
/** Imported when a page is asked for, so that nobody else pays for it. */
export type LoadDraw = () => Promise<{ draw: Draw }>;

export type RoadContext = Context & { road: Road };
export type Middleware = MiddlewareObj<Event, Result, Error, RoadContext>;

/** Finds the row by the event's route key: it *is* the row's key, so no router is needed. */
export function takeRoad(byRoute: ReadonlyMap<string, Bound>, pages: LoadDraw | null): Middleware {
  return {
    before: ({ event, context }) => {
      const bound = byRoute.get(event.routeKey);
      if (!bound) throw new Refused({ code: 'not-found' });
      const at = new Date(event.requestContext.timeEpoch).toISOString();
      // Under /api a browser, too, is answered with JSON.
      const draw = !bound.row.path.startsWith('/api/') && prefersPage(event.headers) ? pages : null;
      context.road = {
        bound,
        at,
        actor: null,
        subject: subjectOf(bound.row, event.pathParameters),
        params: {},
        query: undefined,
        body: undefined,
        typed: {},
        draw,
      };
    },
  };
}
