import { type JWTPayload, SignJWT, exportJWK, generateKeyPair } from 'jose';
import type { Outcome } from '#infra/local/functions/worker';
import { authorizeBy } from '#infra/local/gateway/authorize';
import { type Gateway, openGateway } from '#infra/local/gateway/gateway';
import { readRequest } from '#infra/local/gateway/request';
import { own } from '#infra/local/gateway/respond';
import type { Route } from '#infra/local/gateway/routes';
import { send } from '#infra/local/gateway/send';
import { type Listening, listen } from '#infra/local/loopback';

export const issuer = 'https://issuer.example/pool';
export const now = Date.parse('2026-11-23T09:05:07.123Z');

export type Served = Listening & {
  events: Record<string, unknown>[];
  answerWith: (outcome: Outcome) => void;
  wrote: () => number;
  token: (
    payload?: JWTPayload,
    options?: { issuer?: string; expires?: string | number; key?: 'own' | 'other' },
  ) => Promise<string>;
  /** A token with just these claims and those that `more` adds. */
  signed: (payload: JWTPayload, more: (token: SignJWT) => SignJWT) => Promise<string>;
};

function route(key: string, authorizer: Route['authorizer']): Route {
  const [method = '', path = ''] = key.split(' ');
  return { key, method, segments: path.split('/').slice(1), functionId: 'Zone', authorizer };
}

/** The gateway on a real server with two routes, and an issuer whose keys are fetched over http. */
export async function serveGateway(): Promise<Served> {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const other = await generateKeyPair('RS256');
  const header = { alg: 'RS256', kid: 'k' };
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'RS256' }] };
  const keys = await listen((_, response) => void response.end(JSON.stringify(jwks)));
  const events: Record<string, unknown>[] = [];
  let outcome: Outcome = { kind: 'result', result: { statusCode: 200, body: 'ok' } };
  let writes = 0;
  const signedIn = { issuer, audience: ['page'], scopes: [] };
  const gateway: Gateway = openGateway({
    routes: [
      route('GET /api/rooms/{rest+}', null),
      route('GET /api/rooms/{id}/door', null),
      route('POST /api/things/{id}/parts/{part}', signedIn),
      route('GET /api/open', null),
      route('POST /api/open', null),
      route('GET /api/things/{id}', null),
      route('GET /api/things/list', { ...signedIn, scopes: ['staff'] }),
    ],
    functions: {
      invoke: (_, event) => {
        events.push(event as Record<string, unknown>);
        return Promise.resolve(outcome);
      },
    },
    authorize: authorizeBy(() => new URL(keys.url)),
    now: () => now,
    wrote: () => (writes += 1),
  });
  const listening = await listen((incoming, response) => {
    void readRequest(incoming).then(async (request) =>
      send(response, request ? await gateway(request) : own(413, 'Request Entity Too Large')),
    );
  });
  return {
    url: listening.url,
    close: async () => {
      await listening.close();
      await keys.close();
    },
    events,
    answerWith: (next) => (outcome = next),
    wrote: () => writes,
    token: (payload = { client_id: 'page' }, options = {}) =>
      new SignJWT({ sub: 'someone', ...payload })
        .setProtectedHeader(header)
        .setIssuer(options.issuer ?? issuer)
        .setIssuedAt()
        .setExpirationTime(options.expires ?? '5m')
        .sign(options.key === 'other' ? other.privateKey : privateKey),
    signed: (payload, more) => more(new SignJWT(payload).setProtectedHeader(header)).sign(privateKey),
  };
}
