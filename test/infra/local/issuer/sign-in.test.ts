import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPeople } from '#infra/local/demo/people';
import { demoRota } from '#infra/local/demo/rota';
import { type App, startApp } from '../app.ts';
import { type Page, claimsOf, codeFor, visitor } from '../visitor.ts';

let app: App;
let dataDir: string;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'sign-in-'));
  app = await startApp(dataDir);
});
afterAll(async () => {
  await app.stop();
  rmSync(dataDir, { recursive: true });
});

const known = demoPeople[0]?.email ?? '';
const heading = ({ html }: Page) => /<h1>(.*?)<\/h1>/.exec(html)?.[1];
/** Asks for a code and gives the page that follows. */
async function askFor(email: string) {
  const person = visitor(app.url);
  const { url } = await person.toSignIn();
  return { person, url, page: await person.go(`${url}/email`, { email }) };
}

/** Signs in by a code, for this address the first or a later one, and takes the tokens. */
async function signIn(email: string, time = 1) {
  const { person, url } = await askFor(email);
  const back = await person.go(`${url}/code`, { code: await codeFor(app.url, email, time) });
  return { person, url, ...(await person.take(back)).body };
}

it('can be left quickly, and says that nobody watches it day and night', async () => {
  const { page } = await askFor(known);
  expect(page.html).toContain('not watched day and night');
  expect(page.html).toContain('data-quick-exit');
  const script = await fetch(`${app.url}/local/quick-exit.js`);
  expect(script.headers.get('content-type')).toContain('javascript');
  expect(await script.text()).toContain('mhtr-session');
});

describe('the address', () => {
  it('gets the same page whether it is known, new or may not sign in', async () => {
    const pages = await Promise.all(
      [known, 'new.one@nhs.example', 'nobody@elsewhere.example'].map(async (email) => {
        const { page, url } = await askFor(email);
        return page.html.replaceAll(email, 'EMAIL').replaceAll(new URL(url).pathname, 'PATH');
      }),
    );
    expect(pages[1]).toBe(pages[0]);
    expect(pages[2]).toBe(pages[0]);
    expect(pages[0]).toContain(`If a code does not come within two minutes phone ${demoRota.phone}.`);
  });

  it('gets no mail when it may not sign in', async () => {
    await askFor('refused@elsewhere.example');
    await signIn('let.in@nhs.example');
    const mails: unknown = await (await fetch(`${app.url}/local/inbox.json?to=refused`)).json();
    expect(mails).toEqual([]);
  });

  it('is asked for again, with the reason, when it is none', async () => {
    const { page } = await askFor('not an address');
    expect(page.status).toBe(400);
    expect(page.html).toContain('<title>Error: Sign in</title>');
    expect(page.html).toContain('aria-describedby="email-hint email-error"');
  });

  it.each([
    '\u200bfrom.afar@nhs.example',
    'mailto:from.afar@NHS.example',
    'From Afar <from.afar@nhs.example>;',
  ])('is that which is seen, however it was pasted: %j', async (pasted) => {
    const { page } = await askFor(pasted);
    expect(page.html).toContain('If from.afar@nhs.example may sign in');
    expect(heading(page)).toBe('Check your email');
  });

  it('is never put into the page as HTML', async () => {
    const { page } = await askFor('"><script>@nhs.example');
    expect(page.html).not.toContain('<script>@');
  });
});

describe('the code page', () => {
  it('says what to do after five wrong codes', async () => {
    const email = 'five.tries@nhs.example';
    const { person, url } = await askFor(email);
    const wrong = (await codeFor(app.url, email)) === '000000' ? '111111' : '000000';
    const said: string[] = [];
    for (let tries = 1; tries <= 5; tries += 1)
      said.push((await person.go(`${url}/code`, { code: wrong })).html);
    expect(said[3]).toContain('The code is not right');
    expect(said[4]).toContain('This code was tried too often');
  });

  it('says how long to wait for another code', async () => {
    const { person, url } = await askFor('impatient@nhs.example');
    const { html } = await person.go(`${url}/resend`, {});
    expect(html).toMatch(/You can ask for another code in \d+ seconds\./);
  });

  it('is of no use in another browser', async () => {
    const { url } = await askFor('victim@nhs.example');
    expect(heading(await visitor(app.url).go(url))).toBe('This sign-in has ended');
  });

  it('announces itself as for demonstration only', async () => {
    const { page } = await askFor(known);
    expect(page.html).toContain('for demonstration only');
    expect(page.html).toContain('Demonstration: do not enter a real person');
  });
});

describe('a sign-in', () => {
  it('gives an access token shaped like Cognito’s', async () => {
    const { access_token } = await signIn('shape@nhs.example');
    const claims = claimsOf(access_token);
    expect(claims).toMatchObject({
      token_use: 'access',
      client_id: 'mhtr-web',
      email: 'shape@nhs.example',
      scope: 'openid email profile',
      iss: `${app.url}/local/issuer`,
    });
    expect(claims['sub']).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(Number(claims['exp']) - Number(claims['iat'])).toBe(900);
  });

  it('gives the same subject to the same address the next time', async () => {
    const first = await signIn('twice@nhs.example');
    const second = await signIn('Twice@NHS.example', 2);
    expect(claimsOf(second.access_token)['sub']).toBe(claimsOf(first.access_token)['sub']);
  });

  it('is refused without PKCE', async () => {
    const page = await visitor(app.url).toSignIn({ code_challenge: '', code_challenge_method: '' });
    expect(page.url).toContain('error=invalid_request');
  });

  it('lasts: the next one needs no typing, unless the page asks for it', async () => {
    const { person } = await signIn('lasting@nhs.example');
    expect((await person.toSignIn()).url).toContain('/signed-in?code=');
    expect(heading(await person.toSignIn({ prompt: 'login' }))).toBe('Sign in');
  });

  it('is renewed by a refresh token, which a lost answer does not use up', async () => {
    const { person, refresh_token } = await signIn('renew@nhs.example');
    const renewed = await person.renew(refresh_token);
    expect(claimsOf(renewed.body.access_token)).toMatchObject({
      email: 'renew@nhs.example',
      token_use: 'access',
    });
    expect((await person.renew(refresh_token)).status).toBe(200);
  });

  it('ends at the issuer too, and its refresh token with it', async () => {
    const { person, id_token, refresh_token } = await signIn('leaving@nhs.example');
    const asked = new URLSearchParams({ id_token_hint: id_token, post_logout_redirect_uri: `${app.url}/` });
    const page = await person.go(`/local/issuer/session/end?${asked}`);
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page.html)?.[1] ?? '';
    const out = await person.go('/local/issuer/session/end/confirm', { xsrf, logout: 'yes' });
    expect(out.url).toBe(`${app.url}/`);
    expect(heading(await person.toSignIn())).toBe('Sign in');
    expect((await person.renew(refresh_token)).status).toBe(400);
  });

  it('as a demo person takes one press', async () => {
    const person = visitor(app.url);
    const { url } = await person.toSignIn();
    const back = await person.go(`${url}/person`, { person: demoPeople[2]?.id ?? '' });
    expect(claimsOf((await person.take(back)).body.access_token)).toMatchObject({ sub: demoPeople[2]?.id });
  });
});
