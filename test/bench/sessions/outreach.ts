import { type TestRequest, contextFor, eventFor } from '#test/support/rig/event';
import type { Posted } from '#test/support/rig/rig';
import type { ZoneHandler } from '#test/support/rig/zones';
import { openBundle } from '../bundle.ts';

/** Sends a row its event. Rejects where it is not answered with 200. */
export type Send = (row: string, posted: Posted) => Promise<void>;

/** The outreach zone as bundled: only there are its pages compiled. */
export async function openOutreach() {
  const { handler, close } = await openBundle<ZoneHandler>('outreach');
  const asData = async (row: string, asked: TestRequest): Promise<void> => {
    const { statusCode, body } = await handler(eventFor(row, asked), contextFor('outreach'));
    if (statusCode !== 200) throw new Error(`${row} was answered ${statusCode}: ${body}`);
  };
  // As the pages' own script sends their forms, and a browser without script in the same way.
  const headers = { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' };
  const asPage: Send = (row, { body, ...asked }) =>
    asData(row, { ...asked, headers, body: new URLSearchParams(body).toString() });
  return { asData, asPage, close };
}
