import { expect, vi } from 'vitest';
import { press, reads } from '../steps/form.ts';
import { hub, riskTask } from '../steps/hub.ts';
import type { Pages, Fixture } from '#test/journeys/steps/fixture';
import { askByApi, call, sendReferral } from '../steps/send.ts';
import { patience } from '../steps/patience.ts';

const openCase = (fixture: Fixture) =>
  fixture.open(hub, `/cases/${fixture.enquiry.caseId}`, 'Zephyrine Quimbletop');
export const imminentRisk = {
  selfHarm: 'imminent',
  imminentDone: 'Told custody healthcare',
  imminentToldName: 'Sergeant Example',
  imminentToldRole: 'Custody officer',
  imminentToldTime: '00:00',
} as const;
const nobody = '/cases/00000000-0000-4000-8000-000000000000';

/** What the hub and the psychologist see. */
export const hubPages: Pages = {
  '/cases': {
    filled: async (fixture) => {
      const page = await fixture.open(hub, '/cases', 'Cases');
      await page.getByRole('link', { name: 'Zephyrine Quimbletop' }).first().waitFor();
      return page;
    },
    empty: async (fixture) => {
      const page = await fixture.open(hub, nobody, 'A case');
      await page.route('**/api/cases', (route) => route.fulfill({ json: { items: [] } }));
      await page.getByRole('navigation').getByRole('link', { name: 'Cases' }).click();
      await reads(page, 'There is no open case');
      return page;
    },
    error: (fixture) => fixture.cutOff(hub, '/cases', 'Cases', '**/api/cases'),
    'not for this role': (fixture) =>
      fixture.open('Sorrel Nettlecombe', '/cases', 'This page is not for your role'),
  },
  '/cases/:id': {
    filled: openCase,
    'bounced mail': async (fixture) => {
      const { id, reference } = await sendReferral(fixture.stage, { familyName: 'Cameback' });
      await askByApi(fixture.stage, id, 'swlstg-kingston');
      await vi.waitFor(
        async () => {
          const list = await call(fixture.stage, hub, 'GET /api/undelivered');
          expect(await list.text()).toContain(reference);
        },
        { timeout: patience, interval: 300 },
      );
      const page = await fixture.open(hub, `/cases/${id}`, 'Zephyrine Cameback');
      await page.getByRole('heading', { name: 'Our email has not arrived' }).waitFor();
      return page;
    },
    'filled with long words': (fixture) => fixture.open(hub, `/cases/${fixture.longWords.caseId}`, /^W+ W+$/),
    'asking a team': async (fixture) => {
      const page = await openCase(fixture);
      await page.getByText(/^Other teams/).click();
      await press(page, 'Ask this team');
      await page.getByRole('heading', { name: /^What .* will see$/ }).waitFor();
      await page.locator('.app-ask').getByRole('heading', { name: 'Who she is' }).waitFor();
      return page;
    },
    'error in a task': async (fixture) => {
      // A task that is there at any hour: whether a team has to be phoned depends on the time left.
      const { id } = await sendReferral(fixture.stage, { familyName: 'Actnow', ...imminentRisk });
      const page = await fixture.open(hub, `/cases/${id}`, 'Zephyrine Actnow');
      const task = riskTask(page);
      await task.getByText('Mark as done').first().click();
      await task.getByRole('button', { name: 'Mark as done' }).click();
      await reads(page, 'Say what was done');
      return page;
    },
    error: async (fixture) => {
      const page = await fixture.open(hub, nobody, 'A case');
      await page.getByRole('alert').waitFor();
      return page;
    },
  },
  '/cases/:id/matches': {
    empty: async (fixture) => {
      const page = await fixture.open(hub, `/cases/${fixture.longWords.caseId}/matches`, 'Possible matches');
      await reads(page, 'No exact match. This does not mean she is not known.');
      return page;
    },
    filled: async (fixture) => {
      const { id } = await sendReferral(fixture.stage, { familyName: 'Twin' });
      await sendReferral(fixture.stage, { familyName: 'Twin' });
      const page = await fixture.open(hub, `/cases/${id}/matches`, 'Possible matches');
      await press(page, 'Another woman');
      await page.getByRole('status').filter({ hasText: 'decided by' }).waitFor();
      return page;
    },
    error: (fixture) => {
      const path = `/cases/${fixture.longWords.caseId}/matches`;
      return fixture.cutOff(hub, path, 'Possible matches', '**/api/cases/*/matches');
    },
  },
};
