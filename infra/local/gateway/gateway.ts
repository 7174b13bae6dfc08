import type { Functions } from '../functions/functions.ts';
import type { Authorize } from './authorize.ts';
import { eventOf } from './event.ts';
import type { Request, Response } from './request.ts';
import { own, responseOf } from './respond.ts';
import { type Route, matchRoute } from './routes.ts';

export type Gateway = (request: Request) => Promise<Response>;

export type GatewayParts = {
  routes: readonly Route[];
  functions: Pick<Functions, 'invoke'>;
  authorize: Authorize;
  /** Milliseconds since 1970, by the movable clock. */
  now: () => number;
  /** Called after every request that may have written. */
  wrote: () => void;
};

/** Serves requests the way an HTTP API with the template's routes does, and dates each answer by its own clock. */
export function openGateway(parts: GatewayParts): Gateway {
  const answer = answering(parts);
  return async (request) => {
    const { headers, ...response } = await answer(request);
    return { ...response, headers: { ...headers, date: new Date(parts.now()).toUTCString() } };
  };
}

function answering({ routes, functions, authorize, now, wrote }: GatewayParts): Gateway {
  return async (request) => {
    const match = matchRoute(routes, request.method, request.path);
    if (!match) return own(404, 'Not Found');
    const { authorizer, functionId } = match.route;
    const verdict = authorizer && (await authorize(request.headers['authorization'], authorizer));
    if (verdict?.kind === 'unauthorized') return own(401, 'Unauthorized', { 'www-authenticate': 'Bearer' });
    if (verdict?.kind === 'forbidden') return own(403, 'Forbidden');
    const outcome = await functions.invoke(functionId, eventOf(request, match, verdict?.jwt ?? null, now()));
    if (request.method !== 'GET') wrote();
    return responseOf(outcome);
  };
}
