import { passedOn } from '../gateway/event.ts';
import type { Gateway } from '../gateway/gateway.ts';
import type { Request, Response } from '../gateway/request.ts';
import { nowhere, page, pageHeaders } from '../pages.ts';
import type { Distribution } from './distribution.ts';
import type { Files } from './files.ts';
import { withPolicy } from './header-policy.ts';

/** Acts as the distribution: the first matching behaviour, its edge function, its origin, its headers. */
export function openSite({ behaviours, errorPages, root }: Distribution, files: Files, gateway: Gateway) {
  const fromFiles = async (request: Request): Promise<Response> => {
    const path = request.path === '/' && root ? `/${root}` : request.path;
    const found = await files(request, path);
    // A private bucket answers 403 for a missing file; 404 needs the right to list it.
    const page = found.status === 404 && errorPages.find(({ code }) => code === 404 || code === 403);
    if (!page || !page.path) return found;
    return { ...(await files(request, page.path)), status: page.answer };
  };

  return async (request: Request): Promise<Response> => {
    const behaviour = behaviours.find(({ fits }) => fits.test(request.path));
    if (!behaviour?.methods.includes(request.method)) {
      return {
        status: 403,
        headers: pageHeaders,
        cookies: [],
        body: page('Not allowed', nowhere('Not allowed')),
      };
    }
    const edged = (await behaviour.onRequest?.(request)) ?? null;
    if (edged?.kind === 'response') {
      const { status, headers, body } = edged;
      return { status, headers: withPolicy(headers, behaviour.headers), cookies: [], body };
    }
    const asked = edged ? { ...request, path: edged.path, query: edged.query } : request;
    const handedOn = { ...asked.headers, ...behaviour.toOrigin, 'x-forwarded-for': passedOn(asked) };
    const answer = await (behaviour.toFiles ? fromFiles(asked) : gateway({ ...asked, headers: handedOn }));
    return { ...answer, headers: withPolicy(answer.headers, behaviour.headers) };
  };
}
