import type { IncomingMessage, ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { demoPeople, findDemoPerson } from '../demo/people.ts';
import { demoRota } from '../demo/rota.ts';
import { isObject, textAt } from '../json.ts';
import type { MailStore } from '../mail/store.ts';
import { openAccounts } from './accounts.ts';
import { codeMailer } from './code-mail.ts';
import { openCodes } from './codes.ts';
import { openIssuerDatabase } from './database.ts';
import type { IssuerKeys } from './keys.ts';
import { issueToken, issuerPath, openProvider } from './provider.ts';
import { signInPages } from './sign-in.ts';
import type { Triggers } from './triggers.ts';

export type Issuer = {
  /** Answers requests under its path; false for other paths. */
  serve: (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<boolean>;
  close: () => void;
};

export const tokenPath = '/local/token';

/** Opens the local issuer, for demonstration only: anybody at this machine can sign in as a demo person. */
export function openIssuer(
  site: string,
  dataDir: string,
  keys: IssuerKeys,
  triggers: Triggers,
  mail: MailStore,
): Issuer {
  const database = openIssuerDatabase(dataDir);
  const accounts = openAccounts(
    database,
    demoPeople.map(({ id, email }) => ({ sub: id, email })),
  );
  const provider = openProvider({ site, database, accounts, keys, triggers });
  const callback = provider.callback();
  const pages = signInPages({
    provider,
    accounts,
    triggers,
    codes: openCodes(database),
    people: demoPeople,
    phone: demoRota.phone,
    mailCode: codeMailer(mail),
  });

  const giveToken = async (request: IncomingMessage, response: ServerResponse) => {
    const answer = (status: number, body: object) =>
      response
        .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
        .end(JSON.stringify(body));
    if (request.headers.authorization !== `Bearer ${keys.token}`)
      return answer(401, { message: 'Unauthorized' });
    const asked: unknown = await json(request).catch(() => null);
    const who = isObject(asked) ? textAt(asked, 'person') : '';
    const sub = findDemoPerson(who)?.id ?? accounts.byEmail(who)?.sub;
    if (!sub) return answer(404, { message: `Nobody here is called ${who}` });
    return answer(200, { token: await issueToken(provider, sub) });
  };

  return {
    serve: async (request, response, url) => {
      if (url.pathname === tokenPath && request.method === 'POST') {
        await giveToken(request, response);
        return true;
      }
      if (!url.pathname.startsWith(`${issuerPath}/`)) return false;
      if (await pages(request, response, url)) return true;
      // oidc-provider finds its mount path from the difference between the two.
      Object.assign(request, { originalUrl: request.url, url: (request.url ?? '').slice(issuerPath.length) });
      await callback(request, response);
      return true;
    },
    close: () => database.close(),
  };
}
