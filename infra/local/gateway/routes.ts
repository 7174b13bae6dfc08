import { isObject, listAt, objectAt, textAt } from '../json.ts';
import { StartError } from '../start-error.ts';
import type { Resolve } from '../template/resolve.ts';
import { type Template, ofType } from '../template/template.ts';

export type Authorizer = { issuer: string; audience: readonly string[]; scopes: readonly string[] };
export type Route = {
  key: string;
  method: string;
  segments: readonly string[];
  functionId: string;
  authorizer: Authorizer | null;
};
export type Match = { route: Route; parameters: Record<string, string> };

/** The routes of the template, each with its function and its JWT authorizer. */
export function routesOf(template: Template, resolve: Resolve): Route[] {
  return ofType(template, 'AWS::ApiGatewayV2::Route').map(({ id, properties }) => {
    const key = textAt(properties, 'RouteKey');
    const [method = '', path = ''] = key.split(' ');
    const target = String(resolve(properties['Target'], `${id}.Target`));
    const integration = template.resources.get(target.replace('integrations/', ''));
    const uri = JSON.stringify(integration?.properties['IntegrationUri'] ?? null);
    const lambda = ofType(template, 'AWS::Lambda::Function').find((one) => uri.includes(`"${one.id}"`));
    if (!lambda)
      throw new StartError(
        `The template cannot be played on one machine: ${id} (${key}) leads to no function.`,
      );
    return {
      key,
      method,
      segments: path.split('/').slice(1),
      functionId: lambda.id,
      authorizer: authorizerOf(id),
    };
  });

  function authorizerOf(routeId: string): Authorizer | null {
    const route = template.resources.get(routeId)?.properties ?? {};
    if (textAt(route, 'AuthorizationType') !== 'JWT') return null;
    const id = String(resolve(route['AuthorizerId'], `${routeId}.AuthorizerId`));
    const parsed = objectAt(template.resources.get(id)?.properties ?? {}, 'JwtConfiguration');
    const jwt = resolve(parsed, `${id}.JwtConfiguration`);
    const found = isObject(jwt) ? jwt : {};
    const scopes = listAt(route, 'AuthorizationScopes').map(String);
    return { issuer: textAt(found, 'Issuer'), audience: listAt(found, 'Audience').map(String), scopes };
  }
}

/**
 * Finds the route of a request as HTTP APIs do: fewer parameters first, a route that takes the rest of the path last.
 */
export function matchRoute(routes: readonly Route[], method: string, rawPath: string): Match | null {
  const asked = rawPath.split('/').slice(1);
  const matches = routes.flatMap((route) => {
    if (route.method !== method && route.method !== 'ANY') return [];
    const parameters = fit(route.segments, asked);
    return parameters ? [{ route, parameters }] : [];
  });
  const params = ({ parameters }: Match) => Object.keys(parameters).length;
  matches.sort((a, b) => takesTheRest(a) - takesTheRest(b) || params(a) - params(b));
  return matches[0] ?? null;
}

const takesTheRest = ({ route }: Match) => Number(route.segments.some((segment) => segment.endsWith('+}')));

function fit(segments: readonly string[], asked: readonly string[]): Record<string, string> | null {
  const parameters: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const given = asked[index];
    if (given === undefined) return null;
    if (segment.endsWith('+}'))
      return { ...parameters, [segment.slice(1, -2)]: asked.slice(index).join('/') };
    if (segment.startsWith('{') && given !== '') parameters[segment.slice(1, -1)] = decode(given);
    else if (segment !== given) return null;
  }
  return segments.length === asked.length ? parameters : null;
}

/** Percent-decodes; malformed text is left as sent. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
