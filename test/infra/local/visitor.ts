import { createHash, randomBytes } from 'node:crypto';

export type Page = { status: number; url: string; html: string };
export type Tokens = { access_token: string; refresh_token: string; id_token: string };

/** A browser without script: keeps cookies by path, follows redirects up to the page’s own `/signed-in`. */
export function visitor(site: string) {
  const jar = new Map<string, { pair: string; path: string }>();
  const verifier = randomBytes(32).toString('base64url');

  const keep = (header: string) => {
    const pair = header.split(';')[0] ?? '';
    const path = /path=([^;]+)/i.exec(header)?.[1] ?? '/';
    const key = `${path} ${pair.split('=')[0]}`;
    if (/expires=Thu, 01 Jan 1970/i.test(header)) jar.delete(key);
    else jar.set(key, { pair, path });
  };

  const go = async (address: string, form?: Record<string, string>): Promise<Page> => {
    const url = new URL(address, site);
    const cookies = [...jar.values()]
      .filter(({ path }) => url.pathname.startsWith(path))
      .map(({ pair }) => pair);
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: cookies.join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    response.headers.getSetCookie().forEach(keep);
    const next = response.headers.get('location');
    const page = { status: response.status, url: url.href, html: await response.text() };
    if (!next) return page;
    const target = new URL(next, url).href;
    return target.includes('/signed-in?') ? { ...page, url: target } : go(target);
  };

  const ask = async (form: Record<string, string>): Promise<{ status: number; body: Tokens }> => {
    const body = new URLSearchParams({ client_id: 'mhtr-web', ...form });
    const response = await fetch(`${site}/local/issuer/token`, { method: 'POST', body });
    return { status: response.status, body: (await response.json()) as Tokens };
  };

  const redirect_uri = `${site}/signed-in`;
  return {
    go,
    /** Goes to the issuer as the page would. */
    toSignIn: (more: Record<string, string> = {}) => {
      const asked = new URLSearchParams({
        client_id: 'mhtr-web',
        response_type: 'code',
        scope: 'openid email profile',
        redirect_uri,
        state: 's',
        code_challenge: createHash('sha256').update(verifier).digest('base64url'),
        code_challenge_method: 'S256',
        ...more,
      });
      return go(`/local/issuer/auth?${asked}`);
    },
    /** The tokens for the code in the address of `/signed-in`. */
    take: ({ url }: Page) => {
      const code = new URL(url).searchParams.get('code') ?? '';
      return ask({ grant_type: 'authorization_code', code, redirect_uri, code_verifier: verifier });
    },
    renew: (refresh_token: string) => ask({ grant_type: 'refresh_token', refresh_token }),
  };
}

/** Waits for so many mails to an address, and gives the code of the newest. */
export async function codeFor(site: string, email: string, mailsWanted = 1): Promise<string> {
  for (;;) {
    const mails = (await (
      await fetch(`${site}/local/inbox.json?to=${encodeURIComponent(email)}`)
    ).json()) as { text: string }[];
    const code = /\b\d{6}\b/.exec(mails[0]?.text ?? '')?.[0];
    if (code && mails.length >= mailsWanted) return code;
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** What a JWT claims; nothing is verified. */
export function claimsOf(token: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<
    string,
    unknown
  >;
}
