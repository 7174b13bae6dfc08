import type { IncomingMessage, ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { escape, sendPage } from '../pages.ts';
import { type Faults, faultModes, readFault } from './faults.ts';
import type { Mail, MailStore } from './store.ts';

// A followed link of a mail replaces the inbox; nothing else may leave the frame.
const sandbox = 'allow-top-navigation-by-user-activation';
const mailPolicy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox ${sandbox}; frame-ancestors 'self'`;
const outOfFrame = (html: string) => html.replace(/<head[^>]*>/i, '$&<base target="_top">');
const withLinks = (text: string) => escape(text).replace(/https?:\/\/[^\s<>]+/g, '<a href="$&">$&</a>');

const shown = (date: string) =>
  new Date(date).toLocaleString('en-GB', {
    timeZone: 'Europe/London',
    dateStyle: 'medium',
    timeStyle: 'short',
  });

function listPage(mails: readonly Mail[], to: string): string {
  const rows = mails.map(
    (mail) =>
      `<li><a href="/local/inbox/${mail.id}">${escape(mail.subject || 'No subject')}</a><br>To ${escape(mail.to.join(', '))}<br>` +
      `<time datetime="${mail.date}">${shown(mail.date)}</time></li>`,
  );
  const none = to ? `There is no mail to ${escape(to)}.` : 'There is no mail yet.';
  return `<h1>Inbox of this machine</h1>
<p>Every email the service sends stays here. Nothing leaves this machine.</p>
<form action="/local/inbox" method="get" role="search">
<label for="to">To</label>
<p class="hint" id="to-hint">All or part of an email address</p>
<input id="to" name="to" value="${escape(to)}" aria-describedby="to-hint" autocomplete="off" spellcheck="false">
<button class="secondary">Show</button>
</form>
<h2>${mails.length} ${mails.length === 1 ? 'mail' : 'mails'}, newest first</h2>
${rows.length > 0 ? `<ol class="mails">${rows.join('\n')}</ol>` : `<p>${none}</p>`}`;
}

function mailPage(mail: Mail): string {
  const tags = Object.entries(mail.tags).map(([name, value]) => ({ name: `Tag ${name}`, value }));
  const set = { name: 'Configuration set', value: mail.configurationSet ?? 'none' };
  const headers = [...mail.headers, set, ...tags].map(({ name, value }) => {
    return `<dt>${escape(name)}</dt><dd>${escape(value)}</dd>`;
  });
  const html = `<h2>As HTML</h2>
<iframe src="/local/inbox/${mail.id}/html" sandbox="${sandbox}" title="The mail as HTML"></iframe>`;
  return `<p><a href="/local/inbox">All mail</a></p>
<h1>${escape(mail.subject || 'No subject')}</h1>
<dl><dt>To</dt><dd>${escape(mail.to.join(', '))}</dd><dt>From</dt><dd>${escape(mail.from)}</dd><dt>Arrived</dt><dd>${shown(mail.date)}</dd></dl>
<h2>As text</h2>
<pre>${withLinks(mail.text)}</pre>
${mail.html ? html : ''}
<h2>Headers</h2>
<dl>${headers.join('\n')}</dl>`;
}

/** Answers requests under `/local/inbox` and `/local/mail/faults`; false for other paths. */
export function inboxPages(store: MailStore, faults: Faults) {
  const asJson = (response: ServerResponse, status: number, body: unknown) => {
    const headers = {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    };
    response.writeHead(status, headers).end(JSON.stringify(body));
  };
  const setFault = async (request: IncomingMessage, response: ServerResponse) => {
    // A page of another origin cannot send this type without a preflight, which is never answered.
    const isJson = request.headers['content-type']?.startsWith('application/json');
    const fault = isJson ? readFault(await json(request).catch(() => null)) : null;
    if (!fault)
      return asJson(response, 400, {
        message: `Send JSON: mode is one of ${faultModes.join(', ')}; count is optional`,
      });
    faults.set(fault.mode, fault.count);
    asJson(response, 200, fault);
  };
  return (request: IncomingMessage, response: ServerResponse, url: URL): boolean => {
    const to = (url.searchParams.get('to') ?? '').trim().toLowerCase();
    const chosen = () => store.all().filter((mail) => mail.to.some((one) => one.toLowerCase().includes(to)));
    const [, id, part] = /^\/local\/inbox\/([\w-]+)(\/html)?$/.exec(url.pathname) ?? [];
    const mail = id ? store.find(id) : undefined;
    if (url.pathname === '/local/inbox')
      sendPage(response, 200, 'Inbox of this machine', listPage(chosen(), to));
    else if (url.pathname === '/local/inbox.json') asJson(response, 200, chosen());
    else if (url.pathname === '/local/mail/faults' && request.method === 'POST')
      void setFault(request, response);
    else if (mail && part) {
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': mailPolicy })
        .end(outOfFrame(mail.html));
    } else if (mail) sendPage(response, 200, 'A mail', mailPage(mail));
    else return false;
    return true;
  };
}
