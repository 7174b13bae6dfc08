import type { BrowserContext, ConsoleMessage, Request, Response } from 'playwright-core';
import { notNeutral } from './neutral.ts';

export const neutralPage = 'https://www.bbc.co.uk/weather';

/** Runs in the page: tells of every title it ever had and of every breach of its content security policy. */
function tellTales(): void {
  const tell = (what: string) =>
    (window as unknown as { tellJourney: (what: string) => void }).tellJourney(what);
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    tell(`Content security policy: ${violatedDirective} stopped ${blockedURI}`),
  );
  let last = '';
  const look = () => {
    if (document.title === last) return;
    last = document.title;
    tell(`title:${last}`);
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
}

/** All that a journey must never meet: errors of pages, breaches of policy, failures of ours, requests to strangers. */
export class Troubles {
  private found: string[] = [];
  private expected: RegExp[] = [];

  /** Says that this trouble is meant, in this test only. */
  expect(trouble: RegExp): void {
    this.expected.push(trouble);
  }

  /** What was found since the last time. */
  take(): string[] {
    const unexpected = this.found.filter((one) => !this.expected.some((meant) => meant.test(one)));
    this.found = [];
    this.expected = [];
    return unexpected;
  }

  async watch(context: BrowserContext, site: string): Promise<void> {
    const note = (trouble: string | null) => void (trouble && this.found.push(trouble));
    context.on('weberror', (event) =>
      note(`Error on the page: ${event.error().stack ?? event.error().message}`),
    );
    context.on('console', (message) => note(complaint(message)));
    context.on('response', (response) => note(failure(response)));
    context.on('request', (request) => note(stranger(request, site)));
    await context.exposeBinding('tellJourney', (source, what: string) => {
      const title = /^title:(.*)$/s.exec(what)?.[1];
      note(title === undefined ? what : notNeutral(title, source.page.url(), site));
    });
    await context.addInitScript(tellTales);
  }
}

// A refusal is also in the console; the journey decides whether it was right.
const ofTheNetwork = /^Failed to load resource|net::ERR_/;

function complaint(message: ConsoleMessage): string | null {
  const says = message.text();
  const isMeant = message.type() === 'error' ? !ofTheNetwork.test(says) : /security policy/i.test(says);
  return isMeant ? `Console: ${says}` : null;
}

const failure = (response: Response) =>
  response.status() >= 500 ? `Answered ${response.status()}: ${response.url()}` : null;

function stranger(request: Request, site: string): string | null {
  const url = request.url();
  const isOurs = url.startsWith(`${site}/`) || url.startsWith(neutralPage) || /^(data|blob|about):/.test(url);
  return isOurs ? null : `Asked a stranger: ${url}`;
}
