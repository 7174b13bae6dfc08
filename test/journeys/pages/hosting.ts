import type { Page } from 'playwright-core';
import { whyInWords } from '#shared/delivery/reasons';
import { sampleSession } from '#shared/outreach/sample';
import type { BookingState } from '#shared/outreach/booking-states';
import type { HostedSession, OpenedBooking } from '#shared/outreach/views';
import { addDays } from '#shared/time/day';
import { londonDay } from '#shared/time/london';
import { follow, press, sees, write } from '../steps/form.ts';
import { hub } from '../steps/hub.ts';
import type { Pages, Fixture } from '#test/journeys/steps/fixture';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const long = 'W'.repeat(100);
const details = sampleSession(addDays(londonDay(new Date().toISOString()), 20));
const session: HostedSession = {
  ...details,
  id: id(1),
  version: 2,
  state: 'open',
  publicState: 'full',
  few: true,
  taken: 20,
  startsAt: '2031-03-03T16:45:00.000Z',
  endsAt: '2031-03-03T17:45:00.000Z',
  giveUntil: '2031-02-28T12:00:00.000Z',
};
const over: HostedSession = { ...session, publicState: 'over' };

const booking = (state: BookingState, place: number): OpenedBooking => ({
  id: id(place + 10),
  version: 1,
  name: `Guest ${place} Example`,
  role: 'magistrate',
  state,
  organisation: long,
  team: '',
  email: `${'w'.repeat(50)}@judiciary.example`,
  confirmed: place % 2 === 0,
  attendance: 'in-person',
  accessNeeds: 'A hearing loop',
  dietary: 'No nuts',
  topics: long,
  bookedAt: '2026-11-23T09:00:00.000Z',
  inLine: state === 'waiting' ? 1 : null,
  note: 'Declined by reply',
  bounced:
    state === 'booked'
      ? { id: id(30), version: 1, since: '2026-11-24T09:00:00.000Z', why: whyInWords('bounced-hard', null) }
      : null,
  lost:
    state === 'waiting' ? { since: '2026-11-24T09:00:00.000Z', why: whyInWords('bounced-soft', null) } : null,
});
const states = ['approval', 'waiting', 'held', 'booked', 'attended', 'did-not-come', 'cancelled'] as const;
const bookings = states.map(booking);
const feedback = { items: [{ useful: '5', likely: '4', text: long }] };
const figures = {
  sessions: 3,
  byRole: [{ role: 'magistrate', booked: 9, attended: 8, didNotCome: 1 }],
  feedback: { answers: 8, useful: 4.3, likely: 3.9 },
  confidence: { pairs: 8, change: { suitable: 1.2, howTo: 0.9, breach: -0.1 } },
};

/** Opens a page of the hub with these answers of the API; null cuts the connection. */
async function hosted(
  fixture: Fixture,
  path: string,
  heading: string,
  answers: Record<string, object | null>,
) {
  const page = await fixture.open(hub, '/duty', 'On duty');
  await page.route('**/api/hosting/sessions', (route) => route.fulfill({ json: { items: [session] } }));
  for (const [at, json] of Object.entries(answers))
    await page.route(`**/api/hosting/${at}`, (route) => (json ? route.fulfill({ json }) : route.abort()));
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
  await sees(page, heading);
  return page;
}

const opened = (shown = session, all = bookings) => ({
  'sessions/*/open': { session: shown, bookings: all },
});
const at = (rest = '') => `/hosting/${session.id}${rest}`;

async function wrong(page: Page, button: string): Promise<Page> {
  await press(page, button);
  await page.getByRole('alert').first().waitFor();
  return page;
}

/** What hosts of sessions see. */
export const hostingPages: Pages = {
  '/hosting': {
    filled: (fixture) => hosted(fixture, '/hosting', 'Awareness sessions', {}),
    empty: (fixture) => hosted(fixture, '/hosting', 'Awareness sessions', { sessions: { items: [] } }),
    error: (fixture) => hosted(fixture, '/hosting', 'Awareness sessions', { sessions: null }),
  },
  '/hosting/new': {
    error: async (fixture) =>
      wrong(await hosted(fixture, '/hosting/new', 'Make a session', {}), 'Make the draft'),
  },
  '/hosting/:id': {
    filled: (fixture) => hosted(fixture, at(), session.title, opened()),
    over: (fixture) => hosted(fixture, at(), session.title, opened(over)),
    'asked before it is cancelled': async (fixture) => {
      const page = await hosted(fixture, at(), session.title, opened());
      await press(page, 'Cancel the session');
      await page.getByRole('button', { name: 'Yes, cancel the session' }).waitFor();
      return page;
    },
    error: async (fixture) => {
      const page = await hosted(fixture, at(), session.title, { ...opened(), 'sessions/*/close': null });
      return wrong(page, 'Close sign-up');
    },
  },
  '/hosting/:id/edit': {
    'with what will be told': async (fixture) => {
      const page = await hosted(fixture, at('/edit'), 'Change the session', {});
      await write(page, 'Title', 'Another title');
      await page.getByText('What those booked will be told').waitFor();
      return page;
    },
    error: async (fixture) => {
      const page = await hosted(fixture, at('/edit'), 'Change the session', {});
      await write(page, 'Title', '');
      return wrong(page, 'Save the changes');
    },
  },
  '/hosting/:id/copy': {
    error: async (fixture) =>
      wrong(await hosted(fixture, at('/copy'), 'Copy the session', {}), 'Make the copy'),
  },
  '/hosting/:id/attendance': {
    filled: (fixture) => hosted(fixture, at('/attendance'), 'Mark who came', opened(over)),
    error: async (fixture) => {
      const answers = { ...opened(over), 'sessions/*/bookings/*/attendance': null };
      return wrong(await hosted(fixture, at('/attendance'), 'Mark who came', answers), 'Did not come');
    },
  },
  '/hosting/:id/feedback': {
    filled: (fixture) => hosted(fixture, at('/feedback'), 'Feedback', { 'sessions/*/feedback': feedback }),
    empty: (fixture) =>
      hosted(fixture, at('/feedback'), 'Feedback', { 'sessions/*/feedback': { items: [] } }),
    error: (fixture) => hosted(fixture, at('/feedback'), 'Feedback', { 'sessions/*/feedback': null }),
  },
  '/hosting/figures': {
    filled: (fixture) => hosted(fixture, '/hosting/figures', 'What the sessions achieved', { figures }),
    'of nobody yet': async (fixture) => {
      const page = await fixture.open(hub, '/hosting', 'Awareness sessions');
      await follow(page, 'What the sessions achieved');
      await sees(page, 'What the sessions achieved');
      return page;
    },
    error: (fixture) =>
      fixture.cutOff(hub, '/hosting/figures', 'What the sessions achieved', '**/api/hosting/figures'),
  },
};
