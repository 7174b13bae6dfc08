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

/** What is known of a request; each middleware fills in its part. */
export type RequestContext = {
  bound: Bound;
  at: string;
  actor: SignedIn | null;
  /** The subject named by the path, before anything of the request is validated. */
  subject: string;
  params: Record<string, string>;
  query: unknown;
  body: unknown;
  /** The fields of a plain HTML form, as typed. */
  typed: Record<string, string>;
  /** Draws a page instead of JSON, for a browser that asked for one. */
  draw: LoadDraw | null;
};

/** A page and its status. */
export type Drawn = { status: number; body: string };

/** The outcome of a request, for the page that shows it; `status` is the one it would have as JSON. */
export type Seen = Pick<RequestContext, 'params' | 'typed' | 'at'> & {
  row: string;
  outcome: Outcome<unknown>;
  status: number;
};
export type Draw = (seen: Seen) => Promise<Drawn>;
/** Imported on demand, so that other requests do not load it. */
export type LoadDraw = () => Promise<{ draw: Draw }>;

export type LambdaContext = Context & { request: RequestContext };
export type Middleware = MiddlewareObj<Event, Result, Error, LambdaContext>;

/** Finds the row by the event's route key: it is the row's key, so no router is needed. */
export function matchRoute(byRoute: ReadonlyMap<string, Bound>, pages: LoadDraw | null): Middleware {
  return {
    before: ({ event, context }) => {
      const bound = byRoute.get(event.routeKey);
      if (!bound) throw new Refused({ code: 'not-found' });
      const at = new Date(event.requestContext.timeEpoch).toISOString();
      // Under /api even a browser gets JSON.
      const draw = !bound.row.path.startsWith('/api/') && prefersPage(event.headers) ? pages : null;
      context.request = {
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
