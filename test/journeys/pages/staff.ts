import type { Page } from 'playwright-core';
import { taskKinds } from '#shared/case/task';
import { otherAddresses } from '#shared/delivery/views';
import { sampleRota } from '#shared/duty/sample';
import { follow, press, reads, sees, write } from '../steps/form.ts';
import { hub } from '../steps/hub.ts';
import type { Pages, Fixture } from '#test/journeys/steps/fixture';

const psychologist = 'Dr Briony Pumpernickel';
const manager = 'Saffron Butterwick-Moss';
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const long = 'Phone the community mental health team of the example trust: our email has not reached them.';

/** Answers of the API for states that take long to come about; null cuts the connection. */
async function answering(page: Page, answers: Record<string, object | null>): Promise<Page> {
  for (const [path, json] of Object.entries(answers)) {
    await page.route(`**${path}`, (route) =>
      json ? route.fulfill({ status: 'code' in json ? 409 : 200, json }) : route.abort(),
    );
  }
  return page;
}

/** Comes to a page from another one by the menu. */
async function byMenu(
  fixture: Fixture,
  person: string,
  link: string,
  answers: Record<string, object | null>,
) {
  const from = link === 'On duty' ? ['/tasks', 'Call list'] : ['/duty', 'On duty'];
  const page = await answering(await fixture.open(person, from[0] ?? '', from[1] ?? ''), answers);
  await follow(page, link);
  await sees(page, link);
  return page;
}

const tasks = taskKinds.map((kind, place) => ({
  id: id(place),
  kind,
  say: long,
  owner: 'Liaison practitioner',
  dueAt: '2026-11-23T11:00:00.000Z',
  doneAt: null,
  doneBy: null,
  outcome: null,
  spokeTo: null,
  log:
    place === 0
      ? [{ id: id(50), what: 'left-message', words: long, by: hub, at: '2026-11-23T10:00:00.000Z' }]
      : [],
  personId: null,
  teamId: null,
  phone: '020 7946 0101',
  ...(kind === 'cover-gap'
    ? { caseId: null, reference: null, hearing: null }
    : { caseId: id(99), reference: 'MHTR-7K3T-9QF', hearing: { day: '2026-11-23', clock: '12:30' } }),
  cannotWait: place < 4,
  team: place === 2 ? { name: long, phone: '020 7946 0102' } : null,
}));

const mails = [true, false].map((canTryAgain, place) => ({
  kind: 'mail',
  id: id(place),
  version: 1,
  caseId: id(99),
  reference: 'MHTR-7K3T-9QF',
  state: 'bounced-hard',
  what: 'The question to a team',
  to: 'Example team, inbox',
  affected: 'The woman of this case',
  since: '2026-11-23T09:00:00.000Z',
  why: 'It came back: there is no such address.',
  phone: canTryAgain ? '020 7946 0101' : null,
  canTryAgain,
  others: otherAddresses,
  sessionId: null,
}));
const aboutBooking = {
  kind: 'mail',
  id: id(9),
  version: 1,
  caseId: '',
  reference: '',
  state: 'bounced-hard',
  sessionId: id(98),
  what: 'A letter about a booked place',
  to: 'somebody who booked a place',
  affected: 'Whoever booked the place',
  since: '2026-11-23T09:00:00.000Z',
  why: 'It came back.',
  phone: null,
  canTryAgain: false,
  others: [],
};
const errand = {
  ...aboutBooking,
  kind: 'job',
  id: id(8),
  state: 'needs-a-person',
  what: 'The reminders before a session',
  to: 'those who booked a place',
  affected: 'People who booked a place: some have had no reminder.',
  why: 'It was tried several times over two hours.',
  canTryAgain: true,
};
const marked = [
  {
    id: id(1),
    version: 1,
    of: 'Example team, inbox',
    why: 'It came back.',
    reference: 'MHTR-7K3T-9QF',
    since: '2026-11-23T09:00:00.000Z',
  },
];
const troubled = {
  '/api/undelivered': { items: [...mails, aboutBooking, errand] },
  '/api/marked-addresses': { items: marked },
};
const changed = {
  type: 'about:blank',
  title: 'Somebody changed this',
  status: 409,
  code: 'changed-meanwhile',
  current: { version: 9, rota: sampleRota, now: null, gaps: [] },
};

/** What hub, psychologist and service manager see of mail, calls and cover. */
export const staffPages: Pages = {
  '/tasks': {
    filled: (fixture) => byMenu(fixture, hub, 'Call list', { '/api/tasks': { items: tasks } }),
    empty: (fixture) => byMenu(fixture, hub, 'Call list', { '/api/tasks': { items: [] } }),
    'logging a call, error': async (fixture) => {
      const page = await byMenu(fixture, hub, 'Call list', { '/api/tasks': { items: tasks } });
      await press(page, 'Log the call');
      await press(page, 'Something else');
      await press(page, 'Mark as done');
      await reads(page, 'Say what was done');
      return page;
    },
    'of the service manager': (fixture) => fixture.open(manager, '/tasks', 'Call list'),
    error: async (fixture) => {
      const page = await byMenu(fixture, hub, 'Call list', { '/api/tasks': null });
      await page.getByRole('alert').waitFor();
      return page;
    },
  },
  '/undelivered': {
    empty: (fixture) =>
      byMenu(fixture, hub, 'Undelivered mail', {
        '/api/undelivered': { items: [] },
        '/api/marked-addresses': { items: [] },
      }),
    filled: (fixture) => byMenu(fixture, manager, 'Undelivered mail', troubled),
    error: async (fixture) => {
      const answers = { ...troubled, '/api/undelivered/*/retry': changed };
      const page = await byMenu(fixture, hub, 'Undelivered mail', answers);
      await press(page, 'Try again');
      await page.getByRole('alert').waitFor();
      return page;
    },
  },
  '/duty': {
    'of the hub': (fixture) => fixture.open(hub, '/duty', 'On duty'),
    'of the psychologist': (fixture) => fixture.open(psychologist, '/duty', 'On duty'),
    'error in cover': async (fixture) => {
      const page = await fixture.open(hub, '/duty', 'On duty');
      await press(page, 'Name cover for');
      await write(page, 'Until', 'late');
      await press(page, 'Save the cover');
      await page.getByRole('alert').waitFor();
      return page;
    },
    overtaken: async (fixture) => {
      const page = await answering(await fixture.open(hub, '/duty', 'On duty'), { '/api/rota': changed });
      await page.getByText('Change: Weekly pattern').click();
      await page.getByRole('button', { name: 'Save the hours' }).first().click();
      await page.getByRole('heading', { name: 'Somebody else changed the rota' }).waitFor();
      return page;
    },
    error: async (fixture) => {
      const page = await byMenu(fixture, hub, 'On duty', { '/api/rota': null });
      await page.getByRole('alert').waitFor();
      return page;
    },
  },
  '/letters': {
    filled: async (fixture) => {
      // What looks into a frame where nothing may run is told so in the console.
      fixture.stage.troubles.expect(/Blocked script execution in 'about:srcdoc'/);
      const page = await fixture.open(hub, '/letters', 'Every letter the service can send');
      await page.frameLocator('iframe').first().getByRole('heading').waitFor();
      return page;
    },
    error: async (fixture) => {
      const page = await answering(await fixture.open(hub, '/duty', 'On duty'), { '/api/letters': null });
      await follow(page, 'Letters');
      await page.getByRole('alert').waitFor();
      return page;
    },
  },
};
