import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type Provider from 'oidc-provider';
import { foldAddress, foldIdentifier } from '#shared/text/fold';
import type { DemoPerson } from '../demo/people.ts';
import { sendPage } from '../pages.ts';
import type { Accounts } from './accounts.ts';
import type { Codes, Verdict } from './codes.ts';
import { issuerPath } from './provider.ts';
import { codePage, emailPage } from './sign-in-pages.ts';
import type { Triggers } from './triggers.ts';

export type SignInParts = {
  provider: Provider;
  accounts: Accounts;
  codes: Codes;
  triggers: Triggers;
  people: readonly DemoPerson[];
  phone: string;
  mailCode: (email: string, code: string) => Promise<void>;
};

const wordsFor: Record<Exclude<Verdict, 'right'>, string> = {
  wrong: 'The code is not right. Check it and enter it again',
  spent: 'This code was tried too often. Send another code',
  expired: 'This code is too old. Send another code',
};

function tooSoon(nextAt: number | null, now: number): string {
  if (nextAt === null)
    return 'This sign-in has asked for too many codes. Go to the start page and sign in again.';
  return `You can ask for another code in ${Math.max(1, Math.ceil((nextAt - now) / 1000))} seconds.`;
}

const looksLikeEmail = (email: string) => email.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email);

/** Serves the pages of a sign-in: address, code, or one of the demo people. */
export function signInPages({ provider, accounts, codes, triggers, people, phone, mailCode }: SignInParts) {
  // Not awaited: the page must take the same time whether an address is known, new or refused.
  const deliver = async (uid: string, email: string, code: string): Promise<void> => {
    const permitted = accounts.byEmail(email) !== undefined || (await triggers.permits(email));
    if (permitted) await mailCode(email, code);
    else codes.forbid(uid, email);
  };
  const send = (uid: string, email: string, code: string | null) => {
    if (!code) return;
    // A disk that is full keeps neither the mail nor this: then the code stays what nobody was told.
    deliver(uid, email, code)
      .catch(() => codes.forbid(uid, email))
      .catch(() => undefined);
  };

  return async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<boolean> => {
    const [, uid, act = ''] = /^\/local\/issuer\/sign-in\/([\w-]+)(?:\/(\w+))?$/.exec(url.pathname) ?? [];
    if (!uid) return false;
    const path = `${issuerPath}/sign-in/${uid}`;
    const details = await provider.interactionDetails(request, response).catch(() => null);
    if (details?.uid !== uid) {
      const main =
        '<h1>This sign-in has ended</h1><p><a href="/">Go to the start page and sign in again</a></p>';
      sendPage(response, 400, 'This sign-in has ended', main);
      return true;
    }
    const showEmail = (email = '', error: string | null = null) =>
      sendPage(
        response,
        error ? 400 : 200,
        error ? 'Error: Sign in' : 'Sign in',
        emailPage(path, people, email, error),
      );
    const showCode = (email: string, error: string | null = null, note: string | null = null) => {
      const title = error ? 'Error: Check your email' : 'Check your email';
      sendPage(response, error ? 400 : 200, title, codePage(path, email, phone, error, note));
    };
    const finish = (accountId: string) =>
      provider.interactionFinished(
        request,
        response,
        { login: { accountId } },
        { mergeWithLastSubmission: false },
      );
    const known = codes.find(uid);
    if (request.method !== 'POST') {
      if (known && !url.searchParams.has('again')) showCode(known.email);
      else showEmail(known?.email);
      return true;
    }

    const form = new URLSearchParams(await text(request));
    if (act === 'person') {
      const person = people.find(({ id }) => id === form.get('person'));
      if (person) await finish(person.id);
      else showEmail();
    } else if (act === 'email') {
      const email = foldAddress(form.get('email') ?? '');
      if (looksLikeEmail(email)) {
        send(uid, email, codes.begin(uid, email, Date.now()));
        response.writeHead(303, { location: path }).end();
      } else showEmail(email, 'Enter your work email address, like name@nhs.example');
    } else if (!known) showEmail();
    else if (act === 'resend') {
      const code = codes.resend(uid, Date.now());
      send(uid, known.email, code);
      showCode(
        known.email,
        null,
        code ? 'We have sent another code.' : tooSoon(codes.nextAt(uid), Date.now()),
      );
    } else {
      const verdict = codes.check(
        uid,
        foldIdentifier(form.get('code') ?? '').replace(/[ -]/g, ''),
        Date.now(),
      );
      if (verdict === 'right') await finish(accounts.provide(known.email).sub);
      else showCode(known.email, wordsFor[verdict]);
    }
    return true;
  };
}
