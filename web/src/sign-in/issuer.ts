import { OidcClient, type SigninResponse, WebStorageStateStore } from 'oidc-client-ts';
import { readSettings } from './settings.ts';
import type { Tokens } from './tokens.ts';

const scope = 'openid email profile';

/** What `state` carries through a sign-in: the page to return to, or that the page only unlocks others. */
export type Return = { to: string; unlock: boolean };

async function connect(): Promise<OidcClient> {
  const { issuer, clientId } = await readSettings();
  return new OidcClient({
    authority: issuer,
    client_id: clientId,
    scope,
    response_type: 'code',
    redirect_uri: `${location.origin}/signed-in`,
    post_logout_redirect_uri: `${location.origin}/`,
    // Stores only the verifier and the return address, during the redirect; never tokens.
    stateStore: new WebStorageStateStore({ store: sessionStorage, prefix: 'sign-in.' }),
  });
}

let connected: Promise<OidcClient> | null = null;

/** The issuer's client; a failure to load the settings is not cached, so that the next try may succeed. */
function client(): Promise<OidcClient> {
  connected ??= connect().catch((cause: unknown) => {
    connected = null;
    throw cause;
  });
  return connected;
}

function tokens(response: SigninResponse): Tokens {
  return {
    sub: response.profile.sub,
    access: response.access_token,
    refresh: response.refresh_token ?? null,
    id: response.id_token ?? null,
    expiresAt: (response.expires_at ?? 0) * 1000,
  };
}

/** Goes to the issuer by a full-page redirect. `askAgain` forces a sign-in even while the issuer's session lasts. */
export async function redirectToSignIn(back: Return, askAgain: boolean): Promise<void> {
  const request = await (
    await client()
  ).createSigninRequest({
    state: back,
    ...(askAgain ? { prompt: 'login' } : {}),
  });
  location.assign(request.url);
}

/** Reads the issuer's answer at `/signed-in`. Rejects when it is an error, old, or not ours. */
export async function takeAnswer(url: string): Promise<{ tokens: Tokens; back: Return }> {
  const response = await (await client()).processSigninResponse(url);
  return { tokens: tokens(response), back: response.userState as Return };
}

/** A fresh access token for a refresh token. Rejects when the issuer refuses or cannot be reached. */
export async function renew(old: Tokens): Promise<Tokens> {
  const state = {
    refresh_token: old.refresh ?? '',
    session_state: null,
    scope,
    // The library takes the profile from the new ID token; without one it keeps this.
    profile: { sub: old.sub, iss: '', aud: '', exp: 0, iat: 0 },
    ...(old.id ? { id_token: old.id } : {}),
  };
  const response = await (await client()).useRefreshToken({ state });
  return {
    ...tokens(response),
    sub: old.sub,
    refresh: response.refresh_token ?? old.refresh,
    id: response.id_token ?? old.id,
  };
}

/** Ends the issuer's session too and comes back to the start page. */
export async function redirectToSignOut(idToken: string | null): Promise<void> {
  const issuer = await client();
  const { client_id } = issuer.settings;
  const request = await issuer.createSignoutRequest({
    client_id,
    ...(idToken ? { id_token_hint: idToken } : {}),
    // Cognito's own name for the return address; others ignore it.
    extraQueryParams: { logout_uri: `${location.origin}/` },
  });
  location.assign(request.url);
}
