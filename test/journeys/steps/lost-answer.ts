import type { Page } from 'playwright-core';
import { type Served, call } from './send.ts';

/** What the page sends next to this address arrives all the same, but its answer never does. */
export const losesAnswer = (stage: Served, person: string, page: Page, address: string | RegExp) =>
  page.route(
    address,
    async (route) => {
      const sent = route.request();
      await call(
        stage,
        person,
        `${sent.method()} ${new URL(sent.url()).pathname}`,
        sent.postDataJSON() as object,
      );
      await route.abort('connectionreset');
    },
    { times: 1 },
  );
