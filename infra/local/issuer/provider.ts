import type { DatabaseSync } from 'node:sqlite';
import Provider, { type ResourceServer } from 'oidc-provider';
import { escape, page, strictPolicy } from '../pages.ts';
import type { Accounts } from './accounts.ts';
import { persistentAdapter } from './adapter.ts';
import type { IssuerKeys } from './keys.ts';
import { type Triggers, clientId } from './triggers.ts';

export const issuerPath = '/local/issuer';
export const scopes = 'openid email profile';
const quarterOfAnHour = 15 * 60;
const workingDay = 10 * 3600;

const resource = 'urn:mhtr:api';
/** Access tokens as JWTs; a token must name an audience here, so it names the client, which Cognito calls `client_id`. */
const resourceServer: ResourceServer = {
  scope: scopes,
  audience: clientId,
  accessTokenFormat: 'jwt',
  accessTokenTTL: quarterOfAnHour,
};

export type IssuerParts = {
  /** Origin of the site, without a slash at the end. */
  site: string;
  database: DatabaseSync;
  accounts: Accounts;
  keys: IssuerKeys;
  triggers: Triggers;
};

/** The local issuer: for demonstration only, with tokens shaped like those of the template's user pool. */
export function openProvider({ site, database, accounts, keys, triggers }: IssuerParts): Provider {
  const port = new URL(site).port;
  const provider = new Provider(`${site}${issuerPath}`, {
    adapter: persistentAdapter(database),
    jwks: keys.jwks as NonNullable<ConstructorParameters<typeof Provider>[1]>['jwks'],
    clients: [
      {
        client_id: clientId,
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: [`${site}/signed-in`],
        post_logout_redirect_uris: [`${site}/`],
      },
    ],
    // Cookies ignore ports: the name keeps two starts apart, the path keeps them from the API.
    cookies: {
      keys: keys.cookies,
      names: { session: `issuer-${port}`, interaction: `sign-in-${port}`, resume: `resume-${port}` },
      long: { path: issuerPath, sameSite: 'lax', httpOnly: true },
      short: { path: issuerPath, sameSite: 'lax', httpOnly: true },
    },
    pkce: { required: () => true },
    scopes: scopes.split(' '),
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: [] },
    conformIdTokenClaims: false,
    findAccount: (_, sub) => {
      const account = accounts.bySub(sub);
      return (
        account && { accountId: sub, claims: () => ({ sub, email: account.email, email_verified: true }) }
      );
    },
    extraTokenClaims: async (_, token) => {
      const account = 'accountId' in token && token.accountId ? accounts.bySub(token.accountId) : undefined;
      if (!account) return undefined;
      const added = await triggers.claims(account, scopes.split(' '));
      return { token_use: 'access', username: account.sub, version: 2, ...added };
    },
    issueRefreshToken: () => true,
    rotateRefreshToken: true,
    ttl: {
      AccessToken: quarterOfAnHour,
      IdToken: quarterOfAnHour,
      AuthorizationCode: 60,
      Interaction: 3600,
      Session: workingDay,
      Grant: workingDay,
      RefreshToken: (ctx) => ctx.oidc.entities.RotatedRefreshToken?.remainingTTL ?? workingDay,
    },
    interactions: { url: (_, interaction) => `${issuerPath}/sign-in/${interaction.uid}` },
    // It is our own app, so nobody is asked for consent.
    loadExistingGrant: async (ctx) => {
      const { client, session } = ctx.oidc;
      if (!client || !session?.accountId) return undefined;
      const id = ctx.oidc.result?.consent?.grantId ?? session.grantIdFor(client.clientId);
      const known = id ? await ctx.oidc.provider.Grant.find(id) : undefined;
      const grant =
        known ?? new ctx.oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope(scopes);
      grant.addResourceScope(resource, scopes);
      await grant.save();
      return grant;
    },
    renderError: (ctx, out) => {
      const main = `<h1>Sign-in did not work</h1><p>${escape(out.error_description ?? out.error)}</p><p><a href="/">Start again</a></p>`;
      ctx.type = 'html';
      ctx.set('content-security-policy', strictPolicy);
      ctx.body = page('Sign-in did not work', main);
    },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: () => resourceServer,
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          ctx.set('content-security-policy', strictPolicy);
          ctx.body = page(
            'Sign out',
            `<h1>Sign out</h1>${form}<p><button form="op.logoutForm" name="logout" value="yes">Sign out</button></p>` +
              '<script src="/local/sign-out.js"></script>',
          );
        },
      },
    },
  });
  return provider;
}

/** An access token as the page would get it, for use at a terminal. */
export async function issueToken(provider: Provider, sub: string): Promise<string> {
  const client = await provider.Client.find(clientId);
  if (!client) throw new Error('The issuer does not know its own page');
  const token = new provider.AccessToken({
    client,
    accountId: sub,
    scope: scopes,
    grantId: sub,
    gty: 'terminal',
  });
  token.resourceServer = Object.assign(
    Object.create({ identifier: () => resource }) as object,
    resourceServer,
  ) as never;
  return token.save();
}
